import {
  test as base,
  expect,
  request as requests,
  type APIRequestContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from "@playwright/test";
import type { Person } from "./people";
import { makeSamples, type Samples } from "./samples";
import { signInByForm } from "./signIn";

interface Fixtures {
  /** Answers that the journey means to meet, which the browser writes to the console. */
  allowStatus: Set<number>;
  /** Other complaints that the journey means to bring about. */
  allowConsole: RegExp[];
  /** Adds a page to those whose console must stay clean. */
  watch: (page: Page) => void;
  /** A page of somebody's that tests share, for looking only; what stands in it is left behind for the next. */
  borrowPage: (person: Person | null) => Promise<Page>;
  /** Opens a page as a person of the demo, or as nobody, in a browser of its own. */
  openAs: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
}
interface WorkerFixtures {
  baseUrl: string;
  /** Requests as a person of the demo, or as nobody; each signs in once a worker. */
  requestAs: (person: Person | null) => Promise<APIRequestContext>;
  /** A draft and cases in every state, made once a worker. */
  samples: Samples;
  /** One page a person, opened once a worker. */
  pages: (person: Person | null) => Promise<Page>;
}

/**
 * Playwright's test with one more demand: the console stays clean. A journey that means to meet an error (a refused
 * file, a lost race) says which answers it expects.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  baseUrl: [
    async ({}, provide, info) => {
      await provide(info.project.use.baseURL ?? "http://localhost:3000");
    },
    { scope: "worker" },
  ],
  requestAs: [
    async ({ baseUrl }, provide) => {
      const opened = new Map<Person | null, Promise<APIRequestContext>>();
      const open = async (person: Person | null) => {
        const context = await requests.newContext({ baseURL: baseUrl });
        if (person) await signInByForm(context, person);
        return context;
      };
      await provide((person) => {
        const known = opened.get(person) ?? open(person);
        opened.set(person, known);
        return known;
      });
      for (const context of opened.values()) await (await context).dispose();
    },
    { scope: "worker" },
  ],
  samples: [
    async ({ requestAs }, provide) => {
      await provide(await makeSamples(requestAs));
    },
    { scope: "worker", timeout: 120_000 },
  ],
  allowStatus: async ({}, provide) => {
    await provide(new Set());
  },
  allowConsole: async ({}, provide) => {
    await provide([]);
  },
  // Only a test that asks for a page opens one.
  page: async ({ page, watch }, provide) => {
    watch(page);
    page.context().on("page", watch);
    await provide(page);
  },
  watch: [
    async ({ allowStatus, allowConsole }, provide) => {
      const complaints: string[] = [];
      const listen = (target: Page) => {
        target.on("pageerror", (error) => complaints.push(error.message));
        target.on("console", (message: ConsoleMessage) => {
          if (message.type() !== "error" && message.type() !== "warning") return;
          const status = Number(/status of (\d{3})/.exec(message.text())?.[1]);
          if (allowStatus.has(status) || allowConsole.some((one) => one.test(message.text()))) return;
          complaints.push(`${message.text()} (${message.location().url})`);
        });
      };
      await provide(listen);
      expect(complaints, "the console stays clean").toEqual([]);
    },
    { auto: true },
  ],
  pages: [
    async ({ browser, requestAs }, provide) => {
      const opened = new Map<Person | null, Promise<Page>>();
      const open = async (person: Person | null) => {
        const storageState = person ? await (await requestAs(person)).storageState() : undefined;
        return (await browser.newContext(storageState ? { storageState } : {})).newPage();
      };
      await provide((person) => {
        const known = opened.get(person) ?? open(person);
        opened.set(person, known);
        return known;
      });
      for (const page of opened.values()) await (await page).context().close();
    },
    { scope: "worker" },
  ],
  borrowPage: async ({ pages, watch }, provide) => {
    const borrowed = new Set<Page>();
    await provide(async (person) => {
      const page = await pages(person);
      if (!borrowed.has(page)) watch(page);
      borrowed.add(page);
      return page;
    });
    for (const page of borrowed) {
      page.removeAllListeners("console");
      page.removeAllListeners("pageerror");
    }
  },
  openAs: async ({ browser, requestAs, watch }, provide) => {
    const opened: { close(): Promise<void> }[] = [];
    await provide(async (person, options = {}) => {
      const storageState = person ? await (await requestAs(person)).storageState() : undefined;
      const context = await browser.newContext({ ...options, ...(storageState ? { storageState } : {}) });
      opened.push(context);
      const page = await context.newPage();
      watch(page);
      context.on("page", watch);
      return page;
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
