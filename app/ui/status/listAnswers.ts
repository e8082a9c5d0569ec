import type { SubmissionData, SubmittedFile, SubmittedSource } from "~/app/domain/applications/SubmissionData";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { tableLines } from "~/app/domain/sample-tables/layout/describeTable";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import type { Texts } from "~/app/i18n/nb";
import type { DraftField, FieldValue, Step } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import { formatSize } from "../formatSize";

/** One value of an answer; a file's with the file's id. */
export interface AnswerValue {
  text: string;
  fileId?: string;
}

export interface Answer {
  field: DraftField;
  label: string;
  /** Empty where it was not filled in. */
  values: AnswerValue[];
  /** What the answer is to be read beside: the purpose of the source. */
  beside?: { label: string; text: string; url: string | null };
}

export interface AnswerGroup {
  /** `unused` holds what was filled in before another choice made it pointless. */
  step: Exclude<Step, "send"> | "unused";
  heading: string;
  answers: Answer[];
}

/** The steps' fields, in the order of the forms. */
const fieldsOf: Record<Exclude<Step, "send">, DraftField[]> = {
  data: ["sources", "linkage", "linkageReason"],
  purpose: ["projectTitle", "purposeCategory", "useDescription"],
  table: [
    "tableChoice",
    "workbook",
    "tables",
    "figures",
    "diagnosisDefinition",
    "eventDefinition",
    "placeDefinition",
    "attachments",
  ],
  about: [
    "name",
    "email",
    "phone",
    "country",
    "institution",
    "organisationNumber",
    "publicBodyOwnTask",
    "student",
    "studentLevel",
    "invoiceRecipient",
    "invoiceReference",
    "costCeiling",
    "recipients",
  ],
};
const stepOrder = ["data", "purpose", "table", "about"] as const;

/** What counts as a case is said in each table that is built, and for the application otherwise. */
const definitionFields: readonly DraftField[] = ["diagnosisDefinition", "eventDefinition", "placeDefinition"];

/** Whether the question is put at all: some answers make others pointless. */
function isAsked(field: DraftField, data: SubmissionData): boolean {
  const answer = (of: DraftField) => text(data.content, of);
  if (field === "linkage") return chosenSources(data.content).length > 1;
  if (field === "linkageReason") return answer("linkage") === "linked";
  if (field === "workbook") return answer("tableChoice") === "upload";
  if (field === "tables" || definitionFields.includes(field)) {
    return (answer("tableChoice") === "build") === (field === "tables");
  }
  if (field === "studentLevel") return answer("student") === "yes";
  if (field.startsWith("purposeFit.")) return chosenSources(data.content).some((id) => field === `purposeFit.${id}`);
  return true;
}

type AnswerTexts = Pick<Texts, "status" | "fields" | "apply">;

/**
 * Every answer of a submission in words, step by step: choices as words, sources and files by name. Fields that were
 * not filled in stand with no value. Nothing that was answered is left out: what another choice made pointless stands
 * last, by itself.
 */
export function listAnswers(data: SubmissionData, texts: AnswerTexts, language: Language): AnswerGroup[] {
  const headings = texts.status.submission.steps;
  const all = stepOrder.map((step) => ({
    step,
    answers: [...fieldsOf[step], ...(step === "purpose" ? purposeFitFields(data) : [])].map((field) =>
      toAnswer(field, data, texts, language),
    ),
  }));
  const groups: AnswerGroup[] = all.map(({ step, answers }) => ({
    step,
    heading: headings[step],
    answers: answers.filter(({ field }) => isAsked(field, data)),
  }));
  const unused = all.flatMap(({ answers }) =>
    answers.filter(({ field, values }) => values.length > 0 && !isAsked(field, data)),
  );
  return unused.length > 0 ? [...groups, { step: "unused", heading: headings.unused, answers: unused }] : groups;
}

/** How the use lies within each source's purpose: the chosen ones, and those that were answered before. */
function purposeFitFields({ content }: SubmissionData): DraftField[] {
  const asked = chosenSources(content).map((id): DraftField => `purposeFit.${id}`);
  const answered = Object.keys(content).filter((field) => field.startsWith("purposeFit.")) as DraftField[];
  return [...new Set([...asked, ...answered])];
}

function toAnswer(field: DraftField, data: SubmissionData, texts: AnswerTexts, language: Language): Answer {
  const values = valuesOf(field, data, texts.apply.choices, language);
  const source = data.sources.find((one) => field === `purposeFit.${one.id}`);
  if (!source) return { field, label: fieldLabel(field, texts.fields), values };
  const label = `${texts.fields.purposeFit}: ${source.name[language]}`;
  return { field, label, values, beside: beside(source, texts.status.submission, language) };
}

function beside(source: SubmittedSource, t: Texts["status"]["submission"], language: Language): Answer["beside"] {
  const { purpose } = source;
  return {
    label: t.purposeOf({ source: source.name[language] }),
    text: purpose ? `${purpose.text[language]} (${purpose.paragraph})` : t.noPurpose,
    url: purpose?.url ?? null,
  };
}

/** Where the words of a field's choices stand. */
const choicesOf: Partial<Record<DraftField, keyof Texts["apply"]["choices"]>> = {
  linkage: "linkage",
  purposeCategory: "purposeCategory",
  tableChoice: "tableChoice",
  diagnosisDefinition: "diagnosisDefinition",
  eventDefinition: "eventDefinition",
  placeDefinition: "placeDefinition",
  publicBodyOwnTask: "yesNo",
  student: "yesNo",
  studentLevel: "studentLevel",
};
const fileFields: readonly DraftField[] = ["workbook", "attachments"];

function valuesOf(
  field: DraftField,
  data: SubmissionData,
  choices: Texts["apply"]["choices"],
  language: Language,
): AnswerValue[] {
  const filled = asList(data.content[field]);
  if (field === "sources")
    return filled.map((id) => {
      const source = data.sources.find((one) => one.id === id);
      return { text: source ? `${source.name[language]} (${source.abbreviation})` : id };
    });
  if (fileFields.includes(field)) return filled.map((id) => fileValue(id, data.files, language));
  const choice = choicesOf[field];
  if (choice) {
    const words: Record<string, string> = choices[choice];
    return filled.map((value) => ({ text: words[value] ?? value }));
  }
  if (field === "tables")
    return tablesOf(data.content).map((table, at) => ({ text: tableLines(table, at + 1).join("\n") }));
  return filled.map((value) => ({ text: value }));
}

const asList = (value: FieldValue | undefined): string[] =>
  (Array.isArray(value) ? value : [value ?? ""]).map((one) => one.trim()).filter(Boolean);

function fileValue(id: string, files: readonly SubmittedFile[], language: Language): AnswerValue {
  const file = files.find((one) => one.id === id);
  return file ? { text: `${file.name} (${formatSize(file.size, language)})`, fileId: id } : { text: id };
}
