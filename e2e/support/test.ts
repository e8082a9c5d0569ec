import { test as base, expect, type ConsoleMessage, type Page } from "@playwright/test";

/**
 * Playwright's test with one more demand: the console stays clean. A journey that means to meet an error (a refused
 * file, a lost race) says which answers it expects.
 */
export const test = base.extend<{ allowStatus: Set<number>; console: void }>({
  allowStatus: async ({}, use) => {
    await use(new Set());
  },
  console: [
    async ({ page, allowStatus }, use) => {
      const complaints: string[] = [];
      const listen = (target: Page) => {
        target.on("pageerror", (error) => complaints.push(error.message));
        target.on("console", (message: ConsoleMessage) => {
          if (message.type() !== "error" && message.type() !== "warning") return;
          const status = Number(/status of (\d{3})/.exec(message.text())?.[1]);
          if (!allowStatus.has(status)) complaints.push(`${message.text()} (${message.location().url})`);
        });
      };
      listen(page);
      page.context().on("page", listen);
      await use();
      expect(complaints, "the console stays clean").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
