import { buildHeader } from "~/schemas/buildHeader";
import type { OfflinePlan } from "./OfflinePlan";

interface Surroundings {
  /** The address of the first page, such as /nb/innsyn; every page of the store begins with it. */
  first: string;
  caches: CacheStorage;
  fetch: typeof fetch;
  now: () => Date;
}

/** A network that has not begun to answer by then is as good as none, where the page lies here. */
const patienceMs = 5_000;
/** A page that is older is fetched anew, behind the person's back: notices and the day in it are of the server. */
const freshMs = 12 * 60 * 60 * 1000;
/** Nothing that a request could match but its path: a cached answer is the same for everybody. */
const byPath = { ignoreSearch: true, ignoreVary: true };

/**
 * The pages and files of one build in one language, for when the network is away. Pages are kept as somebody who is not
 * signed in gets them, so that no name lies here.
 */
export function createPageStore(plan: OfflinePlan, { first, caches, fetch, now }: Surroundings) {
  const family = `helsetabell ${first} `;
  const name = family + plan.build;
  const pages = plan.pages.map((page) => first + page);
  let isAway = false;

  /** @throws {Error} for an answer that is not of this build: what is kept has to fit together */
  async function fetchPage(page: string): Promise<void> {
    const answer = await fetch(page, {
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
    if (!answer.ok || answer.headers.get(buildHeader) !== plan.build)
      throw new Error(`${page} was answered ${answer.status}, by another build or by none`);
    await (await caches.open(name)).put(page, answer);
  }

  async function fetchFile(file: string): Promise<void> {
    const cache = await caches.open(name);
    // The name of such a file changes with its content.
    if (file.startsWith("/assets/") && (await cache.match(file, byPath))) return;
    const answer = await fetch(file, { credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw new Error(`${file} was answered ${answer.status}`);
    await cache.put(file, answer);
  }

  const findPage = async (page: string) => (await caches.open(name)).match(page, byPath);

  /** Only its own first: two builds have files of the same name where the name does not change with the content. */
  const findFile = async (file: string) =>
    (await (await caches.open(name)).match(file, byPath)) ?? (await caches.match(file, byPath));

  return {
    /** Whether the last try to reach the portal failed. */
    isAway: () => isAway,
    isPage: (path: string) => pages.includes(path),
    /** Also files of the build before: a tab that was open over a deploy fetches the rest of its own. */
    isFile: (path: string) => path.startsWith("/assets/") || plan.files.includes(path),

    /** @throws {Error} when anything could not be fetched: half a store is none */
    async fill(): Promise<void> {
      await Promise.all([...plan.files.map(fetchFile), ...pages.map(fetchPage)]);
    },

    /** From the network; from here when that fails, takes too long, or the portal is in trouble. */
    async answerPage(request: Request): Promise<Response> {
      const kept = await findPage(new URL(request.url).pathname);
      const answer = await withinPatience(fetch(request), kept !== undefined).catch(() => null);
      isAway = answer === null;
      if (answer && answer.status < 500) return answer;
      return kept ?? answer ?? Response.error();
    },

    /** From here, and from the network what is not here. */
    async answerFile(request: Request): Promise<Response> {
      return (await findFile(new URL(request.url).pathname)) ?? fetch(request);
    },

    /** Fetches a page anew that has been here for long. Where that fails the old one stays. */
    async freshen(path: string): Promise<void> {
      const kept = await findPage(path);
      const date = Date.parse(kept?.headers.get("Date") ?? "");
      if (kept && now().getTime() - date < freshMs) return;
      await fetchPage(path).catch(() => {});
    },

    /** Removes what other builds kept. @param keepsLatest the one before stays, for tabs that still run it */
    async dropOthers({ keepsLatest }: { keepsLatest: boolean }): Promise<void> {
      const others = (await caches.keys()).filter((one) => one.startsWith(family) && one !== name);
      const dropped = keepsLatest ? others.slice(0, -1) : others;
      await Promise.all(dropped.map((one) => caches.delete(one)));
    },
  };
}

/** @throws {Error} when the network fails, or is slow where there is something else to show */
function withinPatience(answer: Promise<Response>, hasOther: boolean): Promise<Response> {
  if (!hasOther) return answer;
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error("the network takes too long")), patienceMs),
  );
  return Promise.race([answer, late]);
}
