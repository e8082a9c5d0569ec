import { expect, type Page } from "@playwright/test";

/** The page itself never scrolls sideways; what is wide scrolls within its own frame. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth, `${page.url()} is no wider than the screen`).toBeLessThanOrEqual(clientWidth);
}
