import type { OfflineState, OfflineWatch } from "~/app/ui/own-records/offline/OfflineWatch";
import type { PageStatus } from "./PageStatus";

const worker = "/own-records-worker.js";
/** A small file, to see whether the portal is there; nothing is told by asking for it. */
const probe = "/favicon.svg";
const probeMs = 4_000;
/** While the portal can't be reached it is asked again so often. */
const againMs = 30_000;

/**
 * Has the browser keep the pages for when the network is away, and watches the network. Where the browser keeps nothing
 * (no service worker, no room) the pages go on as they are.
 * @param first address of the first page; nothing else of the portal is touched
 */
export function createOfflineWatch(first: string): OfflineWatch {
  let state: OfflineState = { isReady: false, isAway: false };
  const listeners = new Set<() => void>();
  const tell = (changes: Partial<OfflineState>) => {
    const next = { ...state, ...changes };
    if (next.isReady === state.isReady && next.isAway === state.isAway) return;
    state = next;
    for (const listener of listeners) listener();
  };

  async function reachesPortal(): Promise<boolean> {
    const asked = { method: "HEAD", cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" } as const;
    const isThere =
      navigator.onLine &&
      (await fetch(probe, { ...asked, signal: AbortSignal.timeout(probeMs) }).then(
        () => true,
        () => false,
      ));
    tell({ isAway: !isThere });
    return isThere;
  }

  async function askWorker(): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return;
    const { build } = await new Promise<PageStatus>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        const status = data as PageStatus;
        tell({ isAway: status.isAway || !navigator.onLine });
        resolve(status);
      };
      active.postMessage({ build: window.__remixManifest.version }, [port2]);
    });
    tell({ isReady: build === window.__remixManifest.version });
  }

  const isServed = () => import.meta.env.PROD && "serviceWorker" in navigator;
  const ask = () => void askWorker();
  const online = () => void reachesPortal();
  const offline = () => tell({ isAway: true });
  let timer: ReturnType<typeof setInterval>;

  function start(): void {
    tell({ isAway: !navigator.onLine });
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    timer = setInterval(() => void (state.isAway && reachesPortal()), againMs);
    if (!isServed()) return;
    navigator.serviceWorker.addEventListener("controllerchange", ask);
    ask();
    // After everything that the page itself waits for.
    if (document.readyState === "complete") register();
    else window.addEventListener("load", register, { once: true });
  }

  /** Refused, as in some private windows, the pages stay as they are. */
  const register = () =>
    void navigator.serviceWorker.register(worker, { scope: first, updateViaCache: "none" }).catch(() => {});

  function stop(): void {
    window.removeEventListener("online", online);
    window.removeEventListener("offline", offline);
    window.removeEventListener("load", register);
    clearInterval(timer);
    if (isServed()) navigator.serviceWorker.removeEventListener("controllerchange", ask);
  }

  return {
    subscribe(listener) {
      if (listeners.size === 0) start();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    state: () => state,
    async canOpen({ origin, pathname }) {
      if (origin !== location.origin) return navigator.onLine;
      if (await reachesPortal()) return true;
      return isServed() && (await caches.match(pathname, { ignoreVary: true })) !== undefined;
    },
  };
}
