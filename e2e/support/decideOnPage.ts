import { expect, type Page } from "@playwright/test";
import { decisions } from "~/app/i18n/nb/decisions";
import { words } from "./words";

const t = words.nb.caseworker.decide;
const own = decisions;

/** What is decided of one table, in the order of the page. */
export interface Grant {
  grant: keyof typeof own.tables.grants;
  note?: string;
}

/** Fills in the page on which a part is decided, with every point of the checklist answered yes, and sends it. */
export async function decideOnPage(
  page: Page,
  decision: { outcome: keyof typeof t.outcomes; reasons: string; tables?: Grant[] },
): Promise<void> {
  await page.getByRole("radio", { name: t.outcomes[decision.outcome], exact: true }).check();
  for (const [at, { grant, note = "" }] of (decision.tables ?? []).entries()) {
    const box = page.locator("[id='tabellene'] ~ .card").nth(at);
    await box.getByRole("radio", { name: own.tables.grants[grant], exact: true }).check();
    await box.getByRole("textbox").fill(note);
  }
  for (const yes of await page.locator(".checklist").getByRole("radio", { name: own.checklist.answers.yes }).all())
    await yes.check();
  await page.getByLabel(t.reasons).fill(decision.reasons);
  await page.getByRole("button", { name: t.next, exact: true }).click();
  await expect(page.getByText(own.decide.final)).toBeVisible();
  await page.getByRole("button", { name: t.send, exact: true }).click();
}
