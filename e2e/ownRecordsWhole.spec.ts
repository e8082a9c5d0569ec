import type { Page } from "@playwright/test";
import { paths } from "~/app/i18n/paths";
import { findForeignWords } from "./support/foreignWords";
import { expectStep } from "./support/ownRecords";
import { ownRecordPages, type OwnRecordPages } from "./support/ownRecordPages";
import { ownRecordScenes, type Scene } from "./support/ownRecordScenes";
import { readDocx, takeDownload } from "./support/readLetters";
import { languagesTried } from "./support/isDeep";
import { expect, test } from "./support/test";
import { words } from "./support/words";
import type { Language } from "~/schemas/language";

const passphrase = "elgen spiser blåbær om natten";
const file = { name: "svar.txt", content: "Hemoglobin 14,2" };

/** Who walks, and where. */
interface Walk {
  page: Page;
  language: Language;
  scene: Scene;
  own: OwnRecordPages;
}

/** At noon in Oslo, by the browser's clock. */
const setDay = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T11:00:00Z`));

async function expectOneLanguage({ page, language }: Walk): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  expect(await findForeignWords(page, language), page.url()).toEqual([]);
}

const headingOf = ({ own }: Walk, name: string) => own.card(name).getByRole("heading", { level: 2 });

async function expectStanding(walk: Walk, name: string, heading: string): Promise<void> {
  await expect(headingOf(walk, name)).toHaveText(`${name} ${heading}`);
}

/** Another day: the page is opened anew, and the folder with its passphrase. */
async function comeBack({ page, language, own }: Walk, day: string): Promise<void> {
  await setDay(page, day);
  await page.goto(paths(language).ownRecords("dates"));
  await own.unlock(passphrase);
  await expectStep(page, language, "dates");
}

async function listPlaces(walk: Walk): Promise<void> {
  const { page, language, scene, own } = walk;
  const t = words[language];
  const { gp, hospital, third } = scene.places;
  await page.goto(paths(language).front);
  await page.getByRole("main").getByRole("link", { name: t.front.needs.own.link }).click();
  await expectStep(page, language, "start");
  await expectOneLanguage(walk);
  await page.getByRole("main").getByRole("link", { name: t.ownRecordsStart.begin }).click();
  await expectStep(page, language, "providers");
  await own.addPlaceByHand("gp", gp);
  await own.addPlaceBySuggestion(scene.hospitalTyped, hospital);
  await own.addForgottenPlace(scene.third, third);
  await expect(page.getByRole("article").getByRole("heading", { level: 3 })).toHaveText(
    [gp, hospital, third].map(({ name }) => name),
  );
  await expectOneLanguage(walk);
  await page.getByRole("link", { name: t.ownRecordsProviders.next }).click();
  await expectStep(page, language, "person");
  await own.fillPerson(scene.person);
  await expectOneLanguage(walk);
  await page.getByRole("link", { name: t.ownRecordsPerson.next }).click();
  await expectStep(page, language, "letters");
}

/** Each letter holds what was typed about who asks and whom, what the law gives, and the day. */
async function readLetters(walk: Walk): Promise<void> {
  const { scene, own, page, language } = walk;
  const { name, address, town, born, phone, email } = scene.person;
  for (const role of ["gp", "hospital", "third"] as const) {
    const place = scene.places[role];
    const { email: unsaid, ...inLetter } = place;
    const parts = [
      ...[name, address, town, born, phone, email, scene.sent.inLetter],
      ...Object.values(inLetter),
      ...(role === "third" ? scene.letterToThird : scene.letter),
    ];
    const { text } = await own.readLetterPdf(place.name);
    for (const part of parts) expect(text, place.name).toContain(part);
    if (unsaid) expect(text, "the address of a mail is for the envelope alone").not.toContain(unsaid);
  }
  if (language === "en") {
    const { docx, of } = words.en.recordLetterPages.tools;
    const button = own.button(of({ tool: docx, recipient: scene.places.gp.name }));
    const text = await readDocx((await takeDownload(button)).content);
    for (const part of [name, address, town, born, scene.places.gp.name, "section 22 a"]) expect(text).toContain(part);
  }
  // The sheets are there, though closed.
  await expect(page.locator(".letter-sheet")).toHaveCount(3);
  await expectOneLanguage(walk);
}

async function sendAll(walk: Walk): Promise<void> {
  const { scene, own, page } = walk;
  const { gp, hospital, third } = scene.places;
  await own.goTo("dates");
  await own.markSent(gp.name, "post");
  await own.markSent(hospital.name, "online");
  await own.markSent(third.name, "in-person");
  for (const { name } of [gp, hospital, third]) await expectStanding(walk, name, scene.sent.heading);
  await own.card(gp.name).getByText(words[walk.language].recordDates.counted.summary).click();
  await expect(own.card(gp.name)).toContainText(scene.moved);
  await expectOneLanguage(walk);
  await expect(page.getByText(words[walk.language].recordDates.unsentHeading)).toHaveCount(0);
}

/** One has answered all, one asks for more time in time, and one says nothing. */
async function waitForAnswers(walk: Walk): Promise<void> {
  const { scene, own } = walk;
  const [answers, asksForTime, isSilent] = [scene.answers, scene.asksForTime, scene.isSilent].map(
    (role) => scene.places[role].name,
  ) as [string, string, string];
  const { actions } = words[walk.language].recordDates;

  await comeBack(walk, scene.moreTime.on);
  await own.noteAnswer(answers, { on: scene.answer.on, outcome: "all" });
  await expectStanding(walk, answers, scene.answer.heading);
  await own.noteExtension(asksForTime, scene.moreTime.reason);
  await expectStanding(walk, asksForTime, scene.moreTime.heading);
  await expectStanding(walk, isSilent, scene.sent.heading);

  await comeBack(walk, scene.silence.on);
  await expectStanding(walk, isSilent, scene.silence.heading);
  await expectStanding(walk, asksForTime, scene.moreTime.later);
  await own.button(actions["follow-up"], own.card(isSilent)).click();
  const followUp = await own.readLetterPdf(isSilent, own.card(isSilent));
  for (const part of [scene.person.name, isSilent, ...scene.silence.letter]) expect(followUp.text).toContain(part);
  await own.saveOn(isSilent);
  await expectStanding(walk, isSilent, scene.silence.complainBy);

  await comeBack(walk, scene.refusal.on);
  await own.noteAnswer(isSilent, { outcome: "refused", grounds: scene.refusal.grounds });
  await expectStanding(walk, isSilent, scene.refusal.complainBy);

  await comeBack(walk, scene.complaint.on);
  await expectStanding(walk, isSilent, scene.refusal.complainBy);
  await own.button(actions.complaint, own.card(isSilent)).click();
  await expect(own.card(isSilent)).toContainText(scene.complaint.last);
  const complaint = await own.readLetterPdf(isSilent, own.card(isSilent));
  for (const part of [scene.person.name, isSilent, ...scene.complaint.letter]) expect(complaint.text).toContain(part);
  await expectOneLanguage(walk);
  await own.saveOn(isSilent);
  await expectStanding(walk, isSilent, scene.complaint.heading);
}

async function reviewAndKeep(walk: Walk): Promise<void> {
  const { scene, own, page, language } = walk;
  const { review } = words[language].recordKeeping;
  const from = scene.places[scene.answers].name;
  await own.goTo("keeping");
  const card = page.getByRole("article", { name: from, exact: true });
  await card.getByRole("group", { name: review.came }).getByLabel(review.parts.notes).check();
  await card.getByRole("group", { name: review.missing }).getByLabel(review.parts["access-log"]).check();
  await own.field(review.note, card).fill(scene.review.note);
  // A letter is written of what is missing.
  await card.getByText(words[language].recordLetterPages.tools.show, { exact: true }).waitFor();
  await expect(card.locator(".letter-sheet")).toContainText(scene.review.missing);
  await expect(card.locator(".letter-sheet")).toContainText(scene.review.note);
  await own.addFile(file, from);
  await expectOneLanguage(walk);
}

async function expectAllThere(walk: Walk): Promise<void> {
  const { scene, own, page, language } = walk;
  const t = words[language];
  const { review } = t.recordKeeping;
  await page.reload();
  await own.unlock(passphrase);
  const card = page.getByRole("article", { name: scene.places[scene.answers].name, exact: true });
  await expect(card.getByRole("group", { name: review.came }).getByLabel(review.parts.notes)).toBeChecked();
  await expect(card.getByRole("group", { name: review.missing }).getByLabel(review.parts["access-log"])).toBeChecked();
  await expect(own.field(review.note, card)).toHaveValue(scene.review.note);
  const taken = await own.takeFile(file.name);
  expect([taken.name, taken.content.toString("utf8")]).toEqual([file.name, file.content]);

  await own.goTo("providers");
  const places = [scene.places.gp, scene.places.hospital, scene.places.third];
  await expect(page.getByRole("article").getByRole("heading", { level: 3 })).toHaveText(places.map(({ name }) => name));
  await own.goTo("person");
  await expect(own.field(t.ownRecordsPerson.fields.name)).toHaveValue(scene.person.name);
  await expect(own.field(t.ownRecordsPerson.fields.birthDate)).toHaveValue(scene.person.birthDate ?? "");
  await own.goTo("dates");
  await expectStanding(walk, scene.places[scene.isSilent].name, scene.complaint.heading);
  await expectStanding(walk, scene.places[scene.answers].name, scene.answer.later);
}

for (const language of languagesTried)
  test(`from the front page to a complaint and a folder that keeps it all (${language})`, async ({ page }) => {
    test.setTimeout(150_000);
    const walk: Walk = { page, language, scene: ownRecordScenes[language], own: ownRecordPages(page, language) };
    await setDay(page, walk.scene.sent.on);
    await listPlaces(walk);
    await readLetters(walk);
    await walk.own.goTo("keeping");
    await walk.own.keep(passphrase);
    await sendAll(walk);
    await waitForAnswers(walk);
    await reviewAndKeep(walk);
    await expectAllThere(walk);
  });
