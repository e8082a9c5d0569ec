import { expect, type Page } from "@playwright/test";
import { selfId } from "~/app/domain/own-records/emptyFolder";
import { paths } from "~/app/i18n/paths";
import type { RecordStep } from "~/app/ui/own-records/StepList";
import type { Language } from "~/schemas/languages";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";
import { words } from "./words";

/** What heads each step. */
export function stepTitle(language: Language, step: RecordStep): string {
  const t = words[language];
  const titles: Record<RecordStep, string> = {
    start: t.ownRecordsStart.title,
    providers: t.ownRecordsProviders.title,
    person: t.ownRecordsPerson.title,
    letters: t.recordLetterPages.title,
    dates: t.recordDates.title,
    keeping: t.recordKeeping.title,
  };
  return titles[step];
}

export async function expectStep(page: Page, language: Language, step: RecordStep): Promise<void> {
  await expect(page).toHaveURL(paths(language).ownRecords(step));
  await expect(page.getByRole("heading", { level: 1, name: stepTitle(language, step), exact: true })).toBeVisible();
}

/** By the list of steps, without loading a page. */
export async function goToStep(page: Page, language: Language, step: RecordStep): Promise<void> {
  const t = words[language].ownRecords;
  await page.getByRole("navigation", { name: t.stepsLabel }).getByRole("link", { name: t.steps[step] }).click();
  await expectStep(page, language, step);
}

/** Opens a step, and waits until the browser keeps the pages. */
export async function openKept(page: Page, language: Language, step: RecordStep): Promise<void> {
  await page.goto(paths(language).ownRecords(step));
  await expect(page.getByText(words[language].ownRecords.offline.ready)).toBeVisible({ timeout: 20_000 });
}

/** Words that stand nowhere in the portal, so that each of them is found wherever it goes. */
export const ownWords = {
  name: "Torbjørg Askeladdsen",
  address: "Kvitveisstien 7731",
  town: "9990 Blåbærvikæ",
  phone: "900 41 7733",
  email: "torbjorg.askeladdsen@fjordvik.example",
  child: "Småen Askeladdsen",
  relation: "Fostermorsøster",
  provider: "Sommerfuglklinikken",
  providerAddress: "Ørneskjellveien 4471",
  providerEmail: "post@sommerfuglklinikken.example",
  period: "Våren 1987 og høsten 1991",
  scope: "Kvartsmåling av albuen",
  reason: "Arkivet er oversvømt",
  grounds: "Vi finner deg ikkesvartpåhvitt",
  note: "Blodprøvearket mangler side fire",
  passage: "Røyker tretti pipefulle",
  wish: "Har aldri røkt pipetobakk",
  file: "Epikrise-albuemåling.pdf",
  content: "Albuen bøyer ellevegrader",
  passphrase: "sjøstjerner danser rundt grånøtter",
} as const;

/** A folder in which every field that holds words holds one of `ownWords`; dates are in the past. */
export function folderOfWords(language: Language): RecordFolder {
  const w = ownWords;
  const self = { id: selfId, kind: "self", name: "", birthDate: null, relation: "" };
  const child = { id: "s2", kind: "child", name: w.child, birthDate: "2017-04-05", relation: w.relation };
  const answered = {
    sentOn: "2026-09-01",
    channel: "post",
    receivedOn: "2026-09-03",
    extension: { toldOn: "2026-09-20", reason: w.reason },
    followedUpOn: ["2026-10-06"],
    answer: { on: "2026-10-20", outcome: "refused", grounds: w.grounds },
    complaintSentOn: null,
    authorityToldOn: null,
  };
  const provider = {
    id: "p1",
    kind: "specialist",
    registerId: null,
    name: w.provider,
    address: w.providerAddress,
    town: w.town,
    email: w.providerEmail,
    subjectId: selfId,
    period: w.period,
    scope: w.scope,
    request: answered,
    review: { came: ["notes"], missing: ["tests"], note: w.note },
    corrections: [{ id: "c1", kind: "correct", passage: w.passage, wish: w.wish, sentOn: null }],
  };
  return recordFolder.parse({
    version: 1,
    person: {
      name: w.name,
      address: w.address,
      town: w.town,
      birthDate: "1961-02-03",
      showsBirthDate: true,
      phone: w.phone,
      email: w.email,
    },
    subjects: [self, child],
    wishes: { language, format: "paper", accessLog: true, explanation: true, leavesNumberLine: true },
    providers: [provider, { ...provider, id: "p2", subjectId: "s2", request: null, review: null, corrections: [] }],
    files: [],
  });
}

/** Puts a folder into the tab before its first page looks; later pages of the tab find what the pages made of it. */
export async function seedFolder(page: Page, folder: RecordFolder): Promise<void> {
  await page.addInitScript((written) => {
    if (sessionStorage.getItem("helsetabell-innsyn") === null) sessionStorage.setItem("helsetabell-innsyn", written);
  }, JSON.stringify(folder));
}
