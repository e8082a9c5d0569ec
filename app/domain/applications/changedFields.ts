import type { DraftContent, DraftField } from "~/schemas/draft";

/** What a form's answers are read from; the browser's and the server's `FormData` both fit. */
export interface FormAnswers {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/**
 * What the fields of a page hold. Line ends read alike, however the form came.
 * @param fields the page's fields with any value: a list where the field is one
 */
export function readAnswers(form: FormAnswers, fields: DraftContent): DraftContent {
  const entries = Object.entries(fields).map(([field, value]) => [
    field,
    Array.isArray(value)
      ? form.getAll(field).filter((one): one is string => typeof one === "string")
      : textOf(form.get(field)),
  ]);
  return Object.fromEntries(entries) as DraftContent;
}

const textOf = (value: unknown) => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "");

/** The fields that were changed on a page since it was loaded, with their new values. */
export function changedFields(before: DraftContent, after: DraftContent): DraftContent {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as DraftField]),
  );
  return Object.fromEntries(changed) as DraftContent;
}

/** The same answers without some fields. */
export function withoutFields(content: DraftContent, fields: readonly string[]): DraftContent {
  return Object.fromEntries(Object.entries(content).filter(([field]) => !fields.includes(field))) as DraftContent;
}
