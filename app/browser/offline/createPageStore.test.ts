import { beforeEach, describe, expect, test, vi } from "vitest";
import { buildHeader } from "~/schemas/buildHeader";
import { createPageStore } from "./createPageStore";

const plan = {
  build: "b2",
  files: ["/assets/a-1.js", "/mark.svg"],
  pages: ["", "/brev"],
};
const origin = "http://portal.example";
const first = "/nb/innsyn";
const noon = "Sun, 22 Nov 2026 12:00:00 GMT";

/** The browser's caches as far as the store uses them: by name, and in each by path. */
function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      match: (path: string) => Promise.resolve(kept.get(path)?.clone()),
      put: (path: string, answer: Response) => Promise.resolve(void kept.set(path, answer)),
    };
  };
  const caches = {
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: (path: string) =>
      Promise.resolve(
        [...all.values()]
          .find((kept) => kept.has(path))
          ?.get(path)
          ?.clone(),
      ),
  };
  return { all, caches: caches as unknown as CacheStorage };
}

let asked: { path: string; init: RequestInit | undefined }[];
let network: (path: string) => Response | Promise<Response>;
let now: Date;
let memory: ReturnType<typeof memoryCaches>;

const ofBuild = (text: string, build = "b2", status = 200) =>
  new Response(text, { status, headers: { [buildHeader]: build, Date: noon } });

function store() {
  return createPageStore(plan, {
    first,
    caches: memory.caches,
    now: () => now,
    fetch: async (given, init) => {
      const path = given instanceof Request ? new URL(given.url).pathname : String(given);
      asked.push({ path, init });
      return network(path);
    },
  });
}
const page = (path: string) => new Request(origin + path);
const gone = () => Promise.reject(new TypeError("Failed to fetch"));

beforeEach(() => {
  asked = [];
  network = (path) => ofBuild(`kept ${path}`);
  now = new Date(noon);
  memory = memoryCaches();
});

describe("filling", () => {
  test("pages and files are asked for without cookies and without saying where from", async () => {
    await store().fill();
    expect(asked.map(({ path }) => path).sort()).toEqual(["/assets/a-1.js", "/mark.svg", first, `${first}/brev`]);
    for (const { init } of asked) expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
  });

  test.each([
    { what: "a page of another build", network: () => ofBuild("other", "b3") },
    {
      what: "a page that something before the portal answered",
      network: () => new Response("sign in to this network"),
    },
    { what: "trouble", network: () => ofBuild("trouble", "b2", 503) },
  ])("$what stops it", async ({ network: answer }) => {
    network = (path) => (path.startsWith(first) ? answer() : ofBuild("a file"));
    await expect(store().fill()).rejects.toThrow(`${first} was answered`);
  });

  test("a file whose name says what is in it is not fetched twice", async () => {
    await store().fill();
    asked = [];
    await store().fill();
    expect(asked.map(({ path }) => path)).not.toContain("/assets/a-1.js");
    expect(asked.map(({ path }) => path)).toContain("/mark.svg");
  });
});

test("a file that is not there stops it", async () => {
  network = (path) => (path === "/mark.svg" ? ofBuild("gone", "b2", 404) : ofBuild("there"));
  await expect(store().fill()).rejects.toThrow("/mark.svg was answered 404");
});

describe("a page", () => {
  test("comes from the network, also of another build, and is not kept: it may bear a name", async () => {
    const kept = store();
    await kept.fill();
    network = () => ofBuild("signed in as somebody", "b3");
    expect(await (await kept.answerPage(page(`${first}/brev`))).text()).toBe("signed in as somebody");
    network = gone;
    expect(await (await kept.answerPage(page(`${first}/brev`))).text()).toBe(`kept ${first}/brev`);
  });

  test.each([
    { what: "the network is away", network: gone, away: true },
    { what: "the portal is in trouble", network: () => ofBuild("trouble", "b2", 503), away: false },
  ])("comes from here when $what", async ({ network: answer, away }) => {
    const kept = store();
    await kept.fill();
    network = answer;
    expect(await (await kept.answerPage(page(first))).text()).toBe(`kept ${first}`);
    expect(kept.isAway()).toBe(away);
  });

  test("comes from here when the network has not begun to answer in five seconds", async () => {
    const kept = store();
    await kept.fill();
    vi.useFakeTimers();
    try {
      network = () => new Promise(() => {});
      let answer: Response | null = null;
      void kept.answerPage(page(first)).then((given) => (answer = given));
      await vi.advanceTimersByTimeAsync(4_999);
      expect(answer).toBeNull();
      await vi.advanceTimersByTimeAsync(1);
      expect(await (answer as Response | null)?.text()).toBe(`kept ${first}`);
    } finally {
      vi.useRealTimers();
    }
  });

  test("that is not here is an error of the network when there is none", async () => {
    network = gone;
    expect((await store().answerPage(page(first))).type).toBe("error");
  });

  test.each([
    { hours: 11, asks: 0 },
    { hours: 13, asks: 1 },
  ])("that has lain here for $hours hours is fetched anew: $asks time(s)", async ({ hours, asks }) => {
    const kept = store();
    await kept.fill();
    asked = [];
    now = new Date(Date.parse(noon) + hours * 3_600_000);
    await kept.freshen(first);
    expect(asked).toHaveLength(asks);
  });

  test("that can't be fetched anew stays as it is", async () => {
    const kept = store();
    await kept.fill();
    now = new Date("2026-12-24T12:00:00Z");
    network = () => ofBuild("of the next build", "b3");
    await kept.freshen(first);
    network = gone;
    expect(await (await kept.answerPage(page(first))).text()).toBe(`kept ${first}`);
  });
});

describe("other builds", () => {
  const name = (build: string) => `helsetabell ${first} ${build}`;
  const fill = async () => {
    for (const build of ["b0", "b1"]) {
      const cache = await memory.caches.open(name(build));
      await cache.put(`/assets/of-${build}.js`, new Response(build));
    }
    await memory.caches.open("of something else");
    const kept = store();
    await kept.fill();
    return kept;
  };

  test("a tab that was open over a deploy finds the rest of its scripts", async () => {
    const kept = await fill();
    await kept.dropOthers({ keepsLatest: true });
    network = gone;
    expect(await (await kept.answerFile(page("/assets/of-b1.js"))).text()).toBe("b1");
    expect([...memory.all.keys()]).toEqual([name("b1"), "of something else", name("b2")]);
  });

  test("none is left when nobody can need it, and nothing else is touched", async () => {
    const kept = await fill();
    await kept.dropOthers({ keepsLatest: false });
    expect([...memory.all.keys()]).toEqual(["of something else", name("b2")]);
  });
});

test("nothing but its own pages and the portal's files is answered for", () => {
  const kept = store();
  expect(
    ["/nb/innsyn", "/nb/innsyn/brev", "/nn/innsyn", "/nb/innsynx", "/nb", "/nb/innsyn/brev.data"].map(kept.isPage),
  ).toEqual([true, true, false, false, false, false]);
  expect(["/assets/a-1.js", "/mark.svg", "/plain.css", "/api/v1/deadline", "/nb"].map(kept.isFile)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
