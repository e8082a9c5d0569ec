import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * axe in legacy mode, which looks at the page itself only: there are no frames, and a second tab each time is slow.
 * What passes is not described, which took longer than the finding of what does not.
 */
export const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });

/** @param options.rules those of WCAG 2.2 AA, or all that axe has, its advice too */
export async function expectNoViolation(
  page: Page,
  where: string,
  { rules = "WCAG 2.2 AA" }: { rules?: "WCAG 2.2 AA" | "all" } = {},
): Promise<void> {
  const builder = rules === "all" ? axe(page) : axe(page).withTags(wcag22aa);
  const { violations } = await builder.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  expect(found, `${where} has no violation of ${rules === "all" ? "axe's rules" : rules}`).toEqual([]);
}
