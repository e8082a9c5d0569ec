import type { SubmissionData, SubmittedFile, SubmittedSource } from "~/app/domain/applications/SubmissionData";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import type { Texts } from "~/app/i18n/nb";
import type { DraftField, FieldValue, Step } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import { formatSize } from "./formatSize";

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
  step: Exclude<Step, "send">;
  heading: string;
  answers: Answer[];
}

/** The steps' fields, in the order of the forms. */
const fieldsOf: Record<AnswerGroup["step"], DraftField[]> = {
  data: ["sources", "linkage", "linkageReason"],
  purpose: ["projectTitle", "purposeCategory", "useDescription"],
  table: [
    "tableChoice",
    "workbook",
    "table.title",
    "table.rowVariable",
    "table.rowCategories",
    "table.columnVariable",
    "table.columnCategories",
    "table.unitOfCount",
    "table.fromYear",
    "table.toYear",
    "table.totals",
    "table.notes",
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
    "recipients",
  ],
};
const groupOrder: AnswerGroup["step"][] = ["data", "purpose", "table", "about"];

/** A question that an earlier answer made pointless; told only when it was answered all the same. */
function isAsked(field: DraftField, data: SubmissionData): boolean {
  const answer = (of: DraftField) => text(data.content, of);
  if (field === "linkage") return chosenSources(data.content).length > 1;
  if (field === "linkageReason") return answer("linkage") === "linked";
  if (field === "workbook") return answer("tableChoice") === "upload";
  if (field.startsWith("table.")) return answer("tableChoice") === "build";
  if (field === "studentLevel") return answer("student") === "yes";
  return true;
}

/**
 * Every answer of a submission in words, step by step: choices as words, sources and files by name. Fields that were
 * not filled in stand with no value. Nothing that was answered is left out.
 */
export function listAnswers(
  data: SubmissionData,
  texts: Pick<Texts, "status" | "fields">,
  language: Language,
): AnswerGroup[] {
  const t = texts.status.submission;
  return groupOrder.map((step) => {
    const answers = fieldsOf[step]
      .map((field): Answer => ({
        field,
        label: fieldLabel(field, texts.fields),
        values: valuesOf(field, data, t.values, language),
      }))
      .filter((answer) => answer.values.length > 0 || isAsked(answer.field, data));
    return {
      step,
      heading: t.steps[step],
      answers: step === "purpose" ? [...answers, ...fits(data, texts, language)] : answers,
    };
  });
}

/** How the use lies within the purpose of each source; also of one that was chosen no longer, if it says something. */
function fits(data: SubmissionData, texts: Pick<Texts, "status" | "fields">, language: Language): Answer[] {
  const t = texts.status.submission;
  const answered = Object.keys(data.content).filter((field) => field.startsWith("purposeFit."));
  const asked = chosenSources(data.content).map((id) => `purposeFit.${id}`);
  return [...new Set([...asked, ...answered])].flatMap((key): Answer[] => {
    const field = key as DraftField;
    const fit = text(data.content, field);
    if (!fit && !asked.includes(key)) return [];
    const source = data.sources.find((one) => key === `purposeFit.${one.id}`);
    const label = source ? `${texts.fields.purposeFit}: ${source.name[language]}` : fieldLabel(field, texts.fields);
    return [
      { field, label, values: fit ? [{ text: fit }] : [], ...(source ? { beside: beside(source, t, language) } : {}) },
    ];
  });
}

function beside(source: SubmittedSource, t: Texts["status"]["submission"], language: Language): Answer["beside"] {
  const { purpose } = source;
  return {
    label: t.purposeOf({ source: source.name[language] }),
    text: purpose ? `${purpose.text[language]} (${purpose.paragraph})` : t.noPurpose,
    url: purpose?.url ?? null,
  };
}

const choiceFields: readonly DraftField[] = [
  "linkage",
  "purposeCategory",
  "tableChoice",
  "table.totals",
  "diagnosisDefinition",
  "eventDefinition",
  "placeDefinition",
  "publicBodyOwnTask",
  "student",
  "studentLevel",
];
const nameFields: readonly DraftField[] = ["table.rowVariable", "table.columnVariable", "table.unitOfCount"];
const fileFields: readonly DraftField[] = ["workbook", "attachments"];

function valuesOf(
  field: DraftField,
  data: SubmissionData,
  words: Record<string, string>,
  language: Language,
): AnswerValue[] {
  const filled = asList(data.content[field]);
  if (field === "sources")
    return filled.map((id) => {
      const source = data.sources.find((one) => one.id === id);
      return { text: source ? `${source.name[language]} (${source.abbreviation})` : id };
    });
  if (fileFields.includes(field)) return filled.map((id) => fileValue(id, data.files, language));
  if (choiceFields.includes(field)) return filled.map((value) => ({ text: words[value] ?? value }));
  if (nameFields.includes(field)) return filled.map((value) => ({ text: data.names[value]?.[language] ?? value }));
  return filled.map((value) => ({ text: value }));
}

const asList = (value: FieldValue | undefined): string[] =>
  (Array.isArray(value) ? value : [value ?? ""]).map((one) => one.trim()).filter(Boolean);

function fileValue(id: string, files: readonly SubmittedFile[], language: Language): AnswerValue {
  const file = files.find((one) => one.id === id);
  return file ? { text: `${file.name} (${formatSize(file.size, language)})`, fileId: id } : { text: id };
}
