import type { DraftContent, KnownField } from "~/schemas/draft";

/** Answers that are chosen from a list: they tell of the request, not of the person, and statistics are made of them. */
export const keptFields: readonly KnownField[] = [
  "sources",
  "linkage",
  "purposeCategory",
  "tableChoice",
  "diagnosisDefinition",
  "eventDefinition",
  "placeDefinition",
  "publicBodyOwnTask",
  "student",
  "studentLevel",
];

/** What is left of a submission once its personal data are erased: codes, no word that anybody has typed. */
export function redactContent(content: DraftContent): DraftContent {
  return Object.fromEntries(keptFields.flatMap((field) => (field in content ? [[field, content[field]]] : [])));
}
