import { expect, type Page } from "@playwright/test";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import { answers, sourceLabel, workbook } from "./answers";
import { words } from "./words";

/** Somebody with an application open, in a language. */
export interface Filling {
  page: Page;
  language: Language;
}

/** The draft's id, from the address of the step that is open. */
export const draftIdOf = (page: Page) => /utkast\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";

/** From the front page to the first step. */
export async function startApplication({ page, language }: Filling): Promise<void> {
  const t = words[language];
  await page.goto(paths(language).front);
  await page.getByRole("button", { name: t.front.start }).click();
  await expect(page.getByRole("heading", { level: 1, name: t.apply.data.title })).toBeVisible();
}

/** Leaves a step by its button and waits for the next one's heading. */
export async function goOn({ page, language }: Filling, heading: string): Promise<void> {
  await page.getByRole("button", { name: words[language].apply.form.next }).click();
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}

export async function fillData(filling: Filling, sources: readonly string[]): Promise<void> {
  const { page, language } = filling;
  const t = words[language].apply;
  for (const id of sources) await page.getByRole("checkbox", { name: sourceLabel(id, language), exact: true }).check();
  if (sources.length > 1) await page.getByRole("radio", { name: t.data.separate }).check();
  await goOn(filling, t.purpose.title);
}

export async function fillPurpose(filling: Filling, title: string, sources: readonly string[]): Promise<void> {
  const { page, language } = filling;
  const { apply: t, fields } = words[language];
  await page.getByRole("textbox", { name: fields.projectTitle }).fill(title);
  await page.getByRole("radio", { name: t.choices.purposeCategory["health-research"] }).check();
  await page.getByRole("textbox", { name: fields.useDescription }).fill(answers.use);
  for (const id of sources) {
    const field = page.getByRole("textbox", { name: t.purpose.fitLabel({ source: id.toUpperCase() }) });
    await field.fill(answers.fit);
  }
  await goOn(filling, t.table.title);
}

/** Chooses how the table is shown, and uploads the workbook from LibreOffice or describes the figures in words. */
export async function fillTable(filling: Filling, how: "upload" | "help"): Promise<void> {
  const { page, language } = filling;
  const { apply: t, fields } = words[language];
  await page.getByRole("radio", { name: t.table[how] }).check();
  await page.getByRole("textbox", { name: fields.figures }).fill(answers.figures);
  await page.getByRole("radio", { name: t.choices.diagnosisDefinition.main, exact: true }).check();
  await page.getByRole("radio", { name: t.choices.eventDefinition.first }).check();
  await page.getByRole("radio", { name: t.choices.placeDefinition.residence }).check();
  if (how === "upload") {
    await page.getByLabel(t.table.fileLabel, { exact: true }).setInputFiles(workbook);
    await page.getByRole("button", { name: t.table.uploadButton }).click();
    await expect(page.getByRole("link", { name: workbook.name })).toBeVisible();
  }
  await goOn(filling, t.about.title);
}

/** The answer to a question that several have in common, such as yes or no. */
const answerTo = ({ page }: Filling, question: string, answer: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true });

export async function fillAbout(filling: Filling): Promise<void> {
  const { page, language } = filling;
  const { apply: t, fields } = words[language];
  const write = (label: string, text: string) => page.getByRole("textbox", { name: label, exact: true }).fill(text);
  await write(fields.name, "Ingrid Fjellvang");
  await write(fields.email, "ingrid.fjellvang@fjordvik.example");
  await write(fields.country, language === "en" ? "Norway" : language === "nn" ? "Noreg" : "Norge");
  await write(fields.institution, answers.institution);
  await answerTo(filling, t.about.publicBody, t.choices.yesNo.no).check();
  await answerTo(filling, t.about.studentQuestion, t.choices.yesNo.no).check();
  await write(fields.invoiceRecipient, answers.invoiceRecipient);
  await write(fields.recipients, answers.recipients);
  await goOn(filling, t.send.title);
}

/** All of it, from the front page to the page where it is sent. */
export async function fillApplication(
  filling: Filling,
  asked: { title: string; sources: readonly string[]; table: "upload" | "help" },
): Promise<void> {
  await startApplication(filling);
  await fillData(filling, asked.sources);
  await fillPurpose(filling, asked.title, asked.sources);
  await fillTable(filling, asked.table);
  await fillAbout(filling);
}

/** Sends the application. @returns its id and its reference, from the receipt */
export async function sendApplication({ page, language }: Filling): Promise<{ id: string; reference: string }> {
  const t = words[language];
  await page.getByRole("button", { name: t.apply.send.submit }).click();
  await page.waitForURL(/\/saker\/[0-9a-f-]{36}\/kvittering$/);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/HT-\d{4}-\d{5}$/);
  const reference = /HT-\d{4}-\d{5}/.exec((await heading.textContent()) ?? "")?.[0] ?? "";
  await expect(heading).toHaveText(t.status.receipt.title({ reference }));
  return { id: /saker\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "", reference };
}
