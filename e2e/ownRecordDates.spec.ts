import { readFile } from "node:fs/promises";
import type { Locator, Page, Request } from "@playwright/test";
import ICAL from "ical.js";
import { someFolder, someProvider, someRequest } from "~/app/domain/own-records/testing/someRecords";
import { formatDate, formatDay } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import { expectNoViolation } from "./support/expectNoViolation";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { seedFolder } from "./support/ownRecords";
import { languagesTried } from "./support/isDeep";
import { expect, test } from "./support/test";
import { words } from "./support/words";

test.describe.configure({ timeout: 120_000 });

const names = { gp: "Fastlegen i Åsgata", hospital: "Sykehuset ved fjorden", dentist: "Tannlegen på Høyden" };

async function expectSound(page: Page, where: string): Promise<void> {
  await expectNoViolation(page, where);
  await expectNoSideScroll(page);
}

/** The browser's day, at noon in Oslo; the page looks at it when it is loaded. */
async function goOnTo(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T11:00:00Z`));
  await page.reload();
}

const card = (page: Page, name: string): Locator => page.getByRole("article", { name: new RegExp(name) });

for (const language of languagesTried)
  test(`three providers from sent to a complaint, by the days of the law (${language})`, async ({ page }) => {
    const t = words[language].recordDates;
    const to = paths(language);
    // The markup is the same in each language: it is looked through in one.
    const expectSoundHere = (where: string) =>
      language === "nb" ? expectSound(page, where) : expectNoSideScroll(page);
    const headingOf = (name: string) => card(page, name).getByRole("heading", { level: 2 });
    const day = (on: string) => ({ date: formatDay(on, language) });
    const dayOfYear = (on: string) => ({ date: formatDate(on, language) });
    const press = (name: string, action: string) => card(page, name).getByRole("button", { name: action }).click();
    const fill = (name: string, label: string, value: string) => card(page, name).getByLabel(label).fill(value);
    const save = (name: string) => press(name, t.actions.save);

    const sent: Request[] = [];
    page.on("request", (request) => sent.push(request));
    await seedFolder(
      page,
      someFolder(
        someProvider("a", null, { name: names.gp }),
        someProvider("b", null, { name: names.hospital, kind: "hospital" }),
        someProvider("c", null, { name: names.dentist, kind: "dentist" }),
      ),
    );

    // Monday 23 November 2026.
    await page.clock.setFixedTime(new Date("2026-11-23T11:00:00Z"));
    await page.goto(to.ownRecords("dates"));
    await expect(page.getByRole("heading", { name: t.unsentHeading })).toBeVisible();
    await expectSoundHere("nothing sent");
    for (const name of Object.values(names)) {
      const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
      await item.getByRole("button", { name: t.actions.sent }).click();
      await item.getByRole("button", { name: t.actions.save }).click();
      // The same day of the next month, a Wednesday.
      await expect(headingOf(name)).toHaveText(`${name} ${t.headings.waiting(day("2026-12-23"))}`);
      await expect(headingOf(name)).toBeFocused();
    }
    await card(page, names.gp).getByText(t.counted.summary).click();
    await expect(card(page, names.gp)).toContainText(t.counted.notMoved);
    await expect(card(page, names.gp)).toContainText(t.counted.fromSent);
    await expectSoundHere("all sent");

    await goOnTo(page, "2026-12-10");
    await press(names.gp, t.actions.answer);
    await save(names.gp);
    await expect(page.getByRole("alert").filter({ hasText: t.outcomeMissing })).toBeFocused();
    await expectSoundHere("an answer without an outcome");
    await card(page, names.gp).getByLabel(t.answerForm.all).check();
    await fill(names.gp, t.answerForm.on, "2026-12-11");
    await save(names.gp);
    await expect(page.getByRole("alert").filter({ hasText: t.dayProblems["in-future"] })).toBeFocused();
    await fill(names.gp, t.answerForm.on, "2026-12-10");
    await save(names.gp);
    await expect(headingOf(names.gp)).toHaveText(`${names.gp} ${t.headings.answered(day("2026-12-10"))}`);

    await goOnTo(page, "2026-12-15");
    await press(names.hospital, t.actions.extension);
    await fill(names.hospital, t.extensionForm.reason, "Journalen er på papir i fjernarkiv");
    await expectSoundHere("more time");
    await save(names.hospital);
    // Three months after 23 November: 23 February 2027, a Tuesday.
    await expect(headingOf(names.hospital)).toHaveText(
      `${names.hospital} ${t.headings.waiting(dayOfYear("2027-02-23"))}`,
    );
    await expect(card(page, names.hospital)).toContainText(t.tags.extended);

    // The dentist is silent. What is late comes first, and says so in words.
    await goOnTo(page, "2026-12-28");
    await expect(page.getByRole("article").first()).toHaveAccessibleName(
      `${names.dentist} ${t.headings.silent(day("2026-12-23"))}`,
    );
    await expect(card(page, names.dentist)).toContainText(t.tags.silent);
    await expectSoundHere("one is late");
    const [late] = await calendarOf(page, language, false);
    // Four weeks after 23 December: 20 January 2027; the bell rings a week ahead.
    expect(late).toEqual({
      on: "2027-01-20",
      title: t.reminders.calendar.complaint,
      bell: "2027-01-13T09:00:00",
    });
    expect(await calendarOf(page, language, true)).toEqual([
      {
        on: "2027-01-20",
        title: t.reminders.calendar.of({ title: t.reminders.calendar.complaint, name: names.dentist }),
        bell: "2027-01-13T09:00:00",
      },
      {
        on: "2027-02-23",
        title: t.reminders.calendar.of({ title: t.reminders.calendar.answer, name: names.hospital }),
        bell: "2027-02-24T09:00:00",
      },
    ]);
    await press(names.dentist, t.actions["follow-up"]);
    await expect(
      card(page, names.dentist).getByRole("heading", { name: t.followUpForm.heading, exact: true }),
    ).toBeFocused();
    await expectSoundHere("the follow-up");
    await save(names.dentist);
    await expect(headingOf(names.dentist)).toHaveText(
      `${names.dentist} ${t.headings.complainBy(dayOfYear("2027-01-20"))}`,
    );

    // Monday 4 January 2027: a refusal. Four weeks later is Monday 1 February.
    await goOnTo(page, "2027-01-04");
    await press(names.dentist, t.actions.answer);
    await card(page, names.dentist).getByLabel(t.answerForm.refused).check();
    await fill(names.dentist, t.answerForm.grounds, "Vi har ikke tid");
    await card(page, names.dentist).getByText(t.grounds.heading).click();
    await expect(card(page, names.dentist)).toContainText(t.grounds.danger);
    await expectSoundHere("a refusal with the law's grounds");
    await save(names.dentist);
    await expect(headingOf(names.dentist)).toHaveText(`${names.dentist} ${t.headings.complainBy(day("2027-02-01"))}`);

    await goOnTo(page, "2027-01-05");
    await press(names.dentist, t.actions.complaint);
    await expect(card(page, names.dentist)).toContainText(
      t.complaintForm.last({ date: formatDate("2027-02-01", language) }),
    );
    await expectSoundHere("the complaint");
    await save(names.dentist);
    await expect(headingOf(names.dentist)).toHaveText(`${names.dentist} ${t.headings.complained(day("2027-01-05"))}`);

    // What was entered by mistake is taken back; and a date of sending is put right.
    await card(page, names.dentist).getByText(t.history.heading).click();
    const complaint = t.history.complaint({ date: formatDate("2027-01-05", language) });
    await press(names.dentist, `${t.history.remove} ${t.history.of({ entry: complaint })}`);
    await expect(headingOf(names.dentist)).toHaveText(`${names.dentist} ${t.headings.complainBy(day("2027-02-01"))}`);
    await expectSoundHere("the history");

    // Nobody is told anything: only GET, and nothing of what was typed in an address.
    expect(sent.length).toBeGreaterThan(0);
    for (const request of sent) {
      expect(request.method(), request.url()).toBe("GET");
      expect(decodeURIComponent(request.url())).not.toMatch(/Fastlegen|Sykehuset|Tannlegen|Vi har ikke tid|fjernarkiv/);
      expect(request.url()).not.toContain("paminnelser");
    }
    await expect(page.getByText(t.reminders.mail.signedOut)).toBeVisible();
  });

/** The calendar file of the page, read back. */
async function calendarOf(page: Page, language: Language, withNames: boolean) {
  const t = words[language].recordDates.reminders.calendar;
  await page.getByLabel(t.withNames).setChecked(withNames);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: t.download }).click();
  const text = await readFile(await (await downloading).path(), "utf8");
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  if (!withNames) for (const name of Object.values(names)) expect(text).not.toContain(name);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const bell = event.startDate.clone();
    bell.isDate = false;
    bell.addDuration(component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger") as ICAL.Duration);
    return { on: event.startDate.toString(), title: event.summary, bell: bell.toString() };
  });
}

test("a day to be reminded by mail is sent as a date and nothing else, and taken away again", async ({
  openAs,
  allowConsole,
}) => {
  allowConsole.push(/ERR_INTERNET_DISCONNECTED/);
  const to = paths("nb");
  const t = words.nb.recordDates.reminders.mail;
  const page = await openAs("researcher");
  // The portal's own clock may have been moved ahead by others.
  await page.goto(to.calculator);
  const today = await page.getByLabel(words.nb.calculator.page.complete).inputValue();
  await page.clock.setFixedTime(new Date(`${today}T11:00:00Z`));
  const request = someRequest({ sentOn: today, receivedOn: today });
  await seedFolder(page, someFolder(someProvider("a", request, { name: names.gp })));
  const asked: Request[] = [];
  page.on("request", (one) => {
    if (one.url().includes("paminnelser")) asked.push(one);
  });

  await page.goto(to.ownRecords("dates"));
  await expect(card(page, names.gp)).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: t.open }).click();
  await expect(page.getByText(t.problems.offline)).toBeVisible();
  await page.context().setOffline(false);
  asked.length = 0;

  await page.getByRole("button", { name: t.open }).click();
  await page.getByRole("button", { name: t.ask }).click();
  await expect(page.getByText(t.on)).toBeVisible();
  await expectSound(page, "reminders by mail");
  const bodies = asked.flatMap((one) => one.postData() ?? []);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatch(/^\{"dates":\["\d{4}-\d{2}-\d{2}"\]\}$/);
  for (const one of asked) expect(new URL(one.url()).search).toBe("");

  await page.reload();
  await page.getByRole("button", { name: t.open }).click();
  await expect(page.getByText(t.current)).toBeVisible();
  await page.getByRole("button", { name: t.stop }).click();
  await expect(page.getByText(t.off)).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: t.open }).click();
  await expect(page.getByRole("button", { name: t.ask })).toBeVisible();
  await expect(page.getByText(t.current)).toBeHidden();
});

test("without a folder the page leads to the letters, and shows no form", async ({ page }) => {
  const to = paths("nb");
  const t = words.nb.recordDates;
  await page.goto(to.ownRecords("dates"));
  await expect(page.getByText(t.empty.text)).toBeVisible();
  await expectSound(page, "empty");
  await expect(page.locator("main form")).toHaveCount(0);
  await page.getByRole("link", { name: t.empty.link }).click();
  await expect(page).toHaveURL(to.ownRecords("letters"));
});
