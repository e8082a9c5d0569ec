import type { Page } from "@playwright/test";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import { getSource, twoSources, uniqueTitle, workbook } from "./support/answers";
import { declareCaseComplete, readReceivedOn } from "./support/byForm";
import { decideOnPage } from "./support/decideOnPage";
import { askDeadline, expectDeadlineOf } from "./support/deadlineOnPage";
import { finishedTable, ofHeartRegistry } from "./support/finishedTable";
import { fillApplication, sendApplication } from "./support/fillApplication";
import { choosePersona } from "./support/signIn";
import { isDeep } from "./support/isDeep";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const units = { fhi: "Folkehelseinstituttet", npr: "Folkehelseinstituttet, NPR og KPR" };

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const partOf = (page: Page, unit: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${unit}[^,]`) }) });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Far enough after the deadline, whatever the clock of the demo says. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Signs in at the end: the way back leads to the page where one sends, with all that was written. */
async function signInToSend(page: Page, language: Language): Promise<void> {
  await page.getByRole("link", { name: words[language].apply.send.signIn }).click();
  await choosePersona(page, "researcher");
  await expect(heading(page)).toHaveText(words[language].apply.send.title);
}

test("from an empty browser to delivered tables: everybody reads the same date and the same skipped days", async ({
  page,
  openAs,
  requestAs,
  allowStatus,
}) => {
  test.setTimeout(120_000);
  allowStatus.add(422);
  const language = "nb";
  const t = words[language];
  const to = paths(language);
  const title = uniqueTitle("Hjerteinfarkt etter fylke");

  await fillApplication({ page, language }, { title, sources: twoSources, table: "upload" });
  await expect(page.getByText(title).first()).toBeVisible();
  await signInToSend(page, language);
  await expect(page.getByText(title).first()).toBeVisible();
  await expect(page.getByRole("link", { name: workbook.name })).toBeVisible();
  const { id, reference } = await sendApplication({ page, language });
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t.status.page.downloadPackage }).click();
  expect((await download).suggestedFilename()).toBe(`${reference}.zip`);
  await page.getByRole("link", { name: t.status.receipt.follow }).click();
  await expect(heading(page)).toHaveText(t.status.applicant.submitted);

  const desk = await openAs("caseworker");
  await desk.goto(to.queue);
  await desk.getByRole("searchbox").fill(reference);
  await press(desk, t.caseworker.queue.searchButton);
  await desk.getByRole("row").filter({ hasText: reference }).getByRole("link", { name: title }).click();
  await expect(heading(desk)).toHaveText(`${reference} ${title}`);
  await expect(desk.getByRole("link", { name: workbook.name })).toBeVisible();

  await desk.getByRole("link", { name: t.caseworker.case.requestSupplement }).click();
  await desk.getByRole("checkbox", { name: t.fields.phone, exact: true }).check();
  await desk
    .getByLabel(t.caseworker.supplement.comment({ field: t.fields.phone }))
    .fill("Hvilket nummer når vi deg på?");
  await press(desk, t.caseworker.supplement.next);
  await expect(desk.getByText("Hvilket nummer når vi deg på?")).toBeVisible();
  await press(desk, t.caseworker.supplement.send);
  await expect(desk.getByText(t.caseworker.case.waitingForApplicant)).toBeVisible();

  await page.reload();
  await expect(heading(page)).toHaveText(t.status.applicant["supplement-requested"]);
  await expect(page.getByText("Hvilket nummer når vi deg på?").first()).toBeVisible();
  await press(page, t.status.page.answerNow);
  await expect(heading(page)).toHaveText(t.apply.data.title);
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.about) }).click();
  await page.getByRole("textbox", { name: t.fields.phone, exact: true }).fill("00 00 00 01");
  await press(page, t.apply.form.next);
  await expect(heading(page)).toHaveText(t.apply.send.title);
  await press(page, t.apply.send.submitAnswer);
  await expect(heading(page)).toHaveText(t.status.receipt.answered({ reference }));

  await desk.goto(to.case(id));
  await desk.getByRole("link", { name: t.caseworker.case.declareComplete }).click();
  const completeOn = await desk.getByLabel(t.caseworker.complete.completeOn).inputValue();
  const api = await askDeadline(await requestAs(null), { complete: completeOn });
  const dueOn = formatDate(api.deadline, language);
  await press(desk, t.caseworker.complete.next);
  await expect(desk.getByRole("heading", { name: dueOn })).toBeVisible();
  await press(desk, t.caseworker.complete.send);
  await expect(heading(desk)).toHaveText(`${reference} ${title}`);
  await expect(desk.getByText(t.caseworker.case.dueOn({ date: dueOn }))).toBeVisible();
  await expectDeadlineOf(desk, language, api);

  await page.goto(to.application(id));
  await expect(heading(page)).toHaveText(t.status.heading.all.due({ date: dueOn }));
  await expectDeadlineOf(page, language, api);

  const likelyOn = dayAfter(api.deadline, 28);
  const reason = "Uttrekket venter på en ny versjon av kodeverket.";
  await partOf(desk, units.npr).getByRole("link", { name: t.caseworker.case.partActions.postpone }).click();
  await desk.getByRole("radio", { name: t.postpone.reasons.other, exact: true }).check();
  await desk.getByLabel(t.postpone.reason).fill(reason);
  await desk.getByLabel(t.caseworker.postpone.likelyOn).fill(api.deadline);
  await test.step("a likely day that is not later than the statutory one is refused, and nothing typed is lost", async () => {
    await press(desk, t.caseworker.postpone.next);
    await expect(desk.getByRole("alert")).toContainText(t.status.problems.refused["likely-day-not-after-deadline"]);
    await expect(desk.getByLabel(t.postpone.reason)).toHaveValue(reason);
  });
  await desk.getByLabel(t.caseworker.postpone.likelyOn).fill(likelyOn);
  await press(desk, t.caseworker.postpone.next);
  await expect(desk.getByText(t.caseworker.letter.help)).toBeVisible();
  const letter = desk.locator(".letter");
  for (const said of [reason, formatDate(likelyOn, language), dueOn]) await expect(letter).toContainText(said);
  const asShown = await letter.innerText();
  await press(desk, t.caseworker.postpone.send);
  await expect(partOf(desk, units.npr)).toContainText(t.status.parts.likely({ date: formatDate(likelyOn, language) }));

  await page.reload();
  await expect(partOf(page, units.npr)).toContainText(t.status.parts.statutory({ date: dueOn }));
  await partOf(page, units.npr).getByRole("link", { name: t.status.parts.readLetter }).click();
  await page.waitForURL(/\/brev\//);
  const asRead = async () => [await heading(page).innerText(), await page.locator(".letter").innerText()].join("\n\n");
  await expect.poll(asRead).toBe(asShown);

  // The uploaded table concerns both units.
  const whole = { tables: [{ grant: "as-asked" as const }] };
  for (const unit of [units.fhi, units.npr]) {
    await desk.goto(to.case(id));
    await partOf(desk, unit).getByRole("link", { name: t.caseworker.case.partActions.decide }).click();
    await decideOnPage(desk, { outcome: "granted", reasons: "Bruken ligger innenfor formålet til kilden.", ...whole });
    await expect(partOf(desk, unit)).toContainText(t.status.part.staff["in-preparation"]);
  }

  for (const [person, unit] of [
    ["staffOfFhi", units.fhi],
    ["staffOfNpr", units.npr],
  ] as const) {
    const office = await openAs(person);
    await office.goto(to.parts);
    await office.getByRole("row").filter({ hasText: reference }).getByRole("link", { name: title }).click();
    await expect(partOf(office, unit)).toBeVisible();
    await partOf(office, unit).getByRole("link", { name: t.caseworker.case.partActions.deliver }).click();
    await office.getByRole("radio", { name: t.delivery.upload.whole, exact: true }).check();
    await office.getByLabel(t.delivery.upload.file).setInputFiles(await finishedTable([ofHeartRegistry]));
    // Another table than the one that was asked for: whoever delivers answers for each deviation.
    const reasons = office.getByLabel(new RegExp(`^${t.delivery.deviations.reason}`));
    await expect(reasons.first()).toBeVisible();
    for (const reason of await reasons.all()) await reason.fill("Tabellen er avtalt med søkeren.");
    await press(office, t.delivery.upload.send);
    await press(office, t.delivery.waiting.release);
    await expect(office.getByText(t.delivery.list.current)).toBeVisible();
    await office.goto(to.part(id));
    await expect(partOf(office, unit)).toContainText(t.status.part.staff.delivered);
  }

  await page.goto(to.application(id));
  await expect(heading(page)).toHaveText(t.status.heading.all.ready());
  await desk.goto(to.case(id));
  await expect(partOf(desk, units.fhi)).toContainText(t.status.part.staff.delivered);
});

for (const language of isDeep ? (["nn", "en"] as const) : (["nn"] as const)) {
  test(`the road to the date in ${language}: applicant and caseworker read what the API says`, async ({
    page,
    openAs,
    requestAs,
  }) => {
    const t = words[language];
    const to = paths(language);
    const title = uniqueTitle(language === "nn" ? "Hjarteinfarkt etter fylke" : "Myocardial infarction by county");
    await fillApplication({ page, language }, { title, sources: ["hkr"], table: "upload" });
    await signInToSend(page, language);
    const { id, reference } = await sendApplication({ page, language });

    const caseworker = await requestAs("caseworker");
    const complete = await readReceivedOn(caseworker, id);
    await declareCaseComplete(caseworker, id);
    const api = await askDeadline(await requestAs(null), { complete, lang: language });
    await page.getByRole("link", { name: t.status.receipt.follow }).click();
    await expect(heading(page)).toHaveText(t.status.heading.one.due({ date: formatDate(api.deadline, language) }));
    await expectDeadlineOf(page, language, api);
    await expect(page.getByText(getSource("hkr").name[language]).first()).toBeVisible();

    const desk = await openAs("caseworker");
    await desk.goto(to.case(id));
    await expect(heading(desk)).toHaveText(`${reference} ${title}`);
    await expectDeadlineOf(desk, language, api);
  });
}
