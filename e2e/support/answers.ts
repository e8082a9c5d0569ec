import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DataSource } from "~/schemas/catalogue";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";

/** A sample table made in LibreOffice; how stands beside it. */
export const workbookPath = fileURLToPath(
  new URL("../../fixtures/workbooks/hjerteinfarkt-fylke-kjonn-alder.xlsx", import.meta.url),
);
export const workbook = {
  name: "hjerteinfarkt-fylke-kjonn-alder.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: readFileSync(workbookPath),
};

/** Two sources that are prepared by two units, so that a case has two parts. */
export const twoSources = ["hkr", "npr"];

/** A source of the catalogue, as its file has it; throws for an id that the catalogue does not have. */
export function getSource(id: string): Pick<DataSource, "name" | "abbreviation"> {
  const file = new URL(`../../fixtures/catalogue/sources/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as DataSource;
}

/** The label of a source's box on the first step. */
export const sourceLabel = (id: string, language: Language) =>
  `${getSource(id).name[language]} (${getSource(id).abbreviation})`;

/** What a fictional researcher answers, apart from sources and table. */
export const answers = {
  use: "Tallene skal vise hvordan innleggelser for akutt hjerteinfarkt fordeler seg på fylker, til en artikkel om forebygging.",
  fit: "Bruken er helseforskning om forebygging, som kilden er laget for.",
  figures: "Personer innlagt med akutt hjerteinfarkt (ICD-10 I21–I22), etter fylke, kjønn og alder, 2019–2023.",
  phone: "00 00 00 00",
  institution: "Fjordvik forskningsinstitutt",
  invoiceRecipient: "Fjordvik forskningsinstitutt, Storgata 1, 0000 Fjordvik",
  recipients: "Ingrid Fjellvang, ingrid.fjellvang@fjordvik.example",
};

/** A draft that lacks nothing: the table is described in words. */
export function completeContent(title: string, chosen: readonly string[] = twoSources): DraftContent {
  return {
    sources: [...chosen],
    linkage: "separate",
    projectTitle: title,
    purposeCategory: "health-research",
    useDescription: answers.use,
    ...Object.fromEntries(chosen.map((id) => [`purposeFit.${id}`, answers.fit])),
    tableChoice: "help",
    figures: answers.figures,
    diagnosisDefinition: "main",
    eventDefinition: "first",
    placeDefinition: "residence",
    name: "Ingrid Fjellvang",
    email: "ingrid.fjellvang@fjordvik.example",
    phone: answers.phone,
    country: "Norge",
    institution: answers.institution,
    publicBodyOwnTask: "no",
    student: "no",
    invoiceRecipient: answers.invoiceRecipient,
    recipients: answers.recipients,
  };
}

/** A title that no other application has, so that it can be found again. */
export function uniqueTitle(words: string): string {
  return `${words} ${Math.random().toString(36).slice(2, 10)}`;
}
