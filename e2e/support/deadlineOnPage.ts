import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import type { DeadlineResponse } from "~/schemas/deadline";
import type { Language } from "~/schemas/language";
import { words } from "./words";

/** What the API answers for a day. */
export async function askDeadline(
  request: APIRequestContext,
  asked: { complete: string; linkage?: boolean; lang?: Language },
): Promise<DeadlineResponse> {
  const { complete, linkage = false, lang = "nb" } = asked;
  const answer = await request.get(`/api/v1/deadline?complete=${complete}&linkage=${linkage}&lang=${lang}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as DeadlineResponse;
}

/** The explanation on a page, opened, with its table of days. */
async function openExplanation(page: Page, language: Language): Promise<Locator> {
  const t = words[language].calculator.explanation;
  const summary = page.getByText(t.summary, { exact: true });
  const explanation = page.locator("details").filter({ has: summary }).first();
  if ((await explanation.getAttribute("open")) === null) await summary.click();
  const table = explanation.getByRole("table", { name: t.table.caption });
  const showDays = new RegExp(t.showDays({ count: 0 }).replace("0", String.raw`\d+`));
  if (!(await table.isVisible())) await explanation.getByText(showDays).click();
  await expect(table).toBeVisible();
  return explanation;
}

/**
 * Reads from a page how the deadline was counted, and holds it against the API: the same last day, and the same
 * skipped days with the same reasons, no more and no fewer.
 */
export async function expectDeadlineOf(page: Page, language: Language, api: DeadlineResponse): Promise<void> {
  const t = words[language].calculator.explanation;
  const explanation = await openExplanation(page, language);
  const rows = explanation.getByRole("table", { name: t.table.caption }).locator("tbody").getByRole("row");
  const days = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector("th")?.textContent ?? "", row.querySelector("td")?.textContent ?? ""]),
  );
  const plain = (day: string) => day.replace(` (${t.table.today})`, "");
  const named = (date: string) => `${formatWeekday(date, language)} ${formatDate(date, language)}`;
  const [last, number] = days.at(-1) ?? ["", ""];
  expect([plain(last ?? ""), number]).toEqual([named(api.deadline), String(api.workingDays)]);
  const skipped = days.filter(([, why]) => !/^\d+$/.test(why ?? "")).map(([day, why]) => [plain(day ?? ""), why]);
  expect(skipped.map(([day]) => day)).toEqual(api.skipped.map(({ date }) => named(date)));
  api.skipped.forEach(({ reason }, index) => expect(skipped[index]?.[1]).toContain(reason.name));
  const count = t.skipped({ count: api.skipped.length, days: "" }).replace(/\W+$/, "");
  await expect(explanation).toContainText(count);
}
