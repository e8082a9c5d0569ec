import type { APIRequestContext, Page } from "@playwright/test";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { completeContent, uniqueTitle } from "./support/answers";
import { saveFields, startDraft, submitCase } from "./support/byForm";
import { askDeadline } from "./support/deadlineOnPage";
import { sendApplication } from "./support/fillApplication";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const language = "nb";
const t = words[language];
const to = paths(language);

// The clock is one for all, and only these journeys move it: never two at a time.
test.describe.configure({ mode: "serial" });

const barOf = (page: Page) => page.getByRole("complementary", { name: t.shell.demoMark });

/** The day after so many working days, by the API: a period of 30 is walked from its end, day by day. */
async function findNextWorkingDay(request: APIRequestContext, today: string): Promise<string> {
  const { skipped } = await askDeadline(request, { complete: today });
  const notCounted = new Set(skipped.map(({ date }) => date));
  for (let day = Date.parse(`${today}T00:00:00Z`) + 86_400_000; ; day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    if (!notCounted.has(date)) return date;
  }
}

/** Today by the demo's clock, as the calculator proposes it. */
async function readToday(page: Page): Promise<string> {
  await page.goto(to.calculator);
  return page.getByLabel(t.calculator.page.complete).inputValue();
}

test("a jump of the clock is seen on every page, and moves what is counted from today", async ({ page, requestAs }) => {
  const request = await requestAs(null);
  const before = await readToday(page);
  await expect(barOf(page)).toContainText(t.shell.demoToday({ date: formatDate(before, language) }));
  const next = await findNextWorkingDay(request, before);

  await barOf(page).getByRole("link", { name: t.shell.demoClock }).click();
  const jump = t.demo.clock.jump({ days: 1, weekday: formatWeekday(next, language), date: formatDate(next, language) });
  await page.getByRole("button", { name: jump, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(t.demo.clock.moved({ days: 1, date: formatDate(next, language) }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(formatDate(next, language));
  await expect(barOf(page)).toContainText(t.shell.demoToday({ date: formatDate(next, language) }));

  await page.goto(to.front);
  const { deadline } = await askDeadline(request, { complete: next });
  await expect(page.getByRole("main")).toContainText(formatDate(deadline, language));
  await page.goto(to.calculator);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(formatDate(deadline, language));
});

test("days left grow fewer with the clock, and the date stays", async ({ openAs, requestAs }) => {
  const id = await submitCase(await requestAs("researcher"), { title: uniqueTitle("Klokka går") });
  const desk = await openAs("caseworker");
  await desk.goto(to.case(id));
  const days = desk.locator(".case-days");
  const dateBefore = await desk.locator(".case-standing").innerText();
  const left = Number(/\d+/.exec(await days.innerText())?.[0]);
  await desk.goto(to.demoClock);
  await desk.getByLabel(t.demo.clock.own).fill("2");
  await desk.getByRole("button", { name: t.demo.clock.ownSubmit }).click();
  await expect(desk.getByRole("status")).not.toBeEmpty();
  await desk.goto(to.case(id));
  await expect(days).toHaveText(t.caseworker.case.days({ days: left - 2 }));
  const date = /\d+\. [a-z]+ \d{4}/;
  expect(date.exec(await desk.locator(".case-standing").innerText())?.[0]).toBe(date.exec(dateBefore)?.[0]);
});

test("the clock never goes back, nor farther than it says", async ({ page, allowStatus }) => {
  allowStatus.add(422);
  const today = await readToday(page);
  for (const days of ["0", "-3", "1,5", "i går", "99999", ""]) {
    await page.goto(to.demoClock);
    await page.getByLabel(t.demo.clock.own).fill(days);
    await page.getByRole("button", { name: t.demo.clock.ownSubmit }).click();
    await expect(page.getByRole("alert"), days).toContainText(t.shell.errorSummary);
    await expect(page.getByLabel(t.demo.clock.own), days).toHaveValue(days);
  }
  expect(await readToday(page)).toBe(today);
});

test("the outbox shows the receipt that a submission sends, and the letters that follow", async ({
  openAs,
  requestAs,
}) => {
  const researcher = await requestAs("researcher");
  const draftId = await startDraft(researcher);
  await saveFields(researcher, draftId, completeContent(uniqueTitle("Kvittering på e-post")));
  const page = await openAs("researcher");
  await page.goto(to.draftStep(draftId, "send"));
  const { reference } = await sendApplication({ page, language });
  await expect(async () => {
    await page.goto(to.demoOutbox);
    await expect(page.getByRole("listitem").filter({ hasText: reference }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  const mail = page.getByRole("listitem").filter({ hasText: reference }).first();
  await expect(mail).toContainText("ingrid.fjellvang@fjordvik.example");
  await mail.getByText(t.demo.outbox.read).click();
  await expect(mail.locator(".letter")).toContainText(reference);
  await expect(mail.locator(".letter")).toContainText("/nb/saker/");
});
