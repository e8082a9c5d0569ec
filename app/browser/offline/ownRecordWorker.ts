import { createPageStore } from "./createPageStore";
import type { OfflinePlan } from "./OfflinePlan";
import type { PageStatus } from "./PageStatus";

/** Put in by scripts/bundle-own-record-worker.mjs. */
declare const OFFLINE_PLAN: OfflinePlan;

/** What this script uses of a service worker's surroundings, which TypeScript describes apart from those of a page. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends LastingEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(options: { type: "window" }): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(name: "fetch", listener: (event: AskedEvent) => void): void;
  addEventListener(name: "message", listener: (event: LastingEvent & MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const first = new URL(scope.registration.scope).pathname;
const store = createPageStore(OFFLINE_PLAN, {
  first,
  caches,
  fetch: (...asked) => fetch(...asked),
  now: () => new Date(),
});

// It takes over at once: whatever a tab of the build before still needs lies in the store of that build.
scope.addEventListener("install", (event) => event.waitUntil(store.fill().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([scope.clients.claim(), store.dropOthers({ keepsLatest: true })])),
);

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!store.isPage(pathname)) return;
    const answer = store.answerPage(request);
    event.respondWith(answer);
    event.waitUntil(answer.then(() => (store.isAway() ? undefined : store.freshen(pathname))));
  } else if (store.isFile(pathname)) {
    event.respondWith(store.answerFile(request));
  }
});

/** A page asks how things stand, and says by that which build it runs. */
scope.addEventListener("message", (event) => {
  const status: PageStatus = { build: OFFLINE_PLAN.build, isAway: store.isAway() };
  event.ports[0]?.postMessage(status);
  const { build } = event.data as { build: string };
  const isAlone = scope.clients.matchAll({ type: "window" }).then((pages) => pages.length < 2);
  // Nobody else is left who could need the build before.
  event.waitUntil(
    isAlone.then((alone) =>
      alone && build === OFFLINE_PLAN.build ? store.dropOthers({ keepsLatest: false }) : undefined,
    ),
  );
});
