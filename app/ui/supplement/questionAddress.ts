import type { OpenQuestion } from "~/app/domain/applications/openQuestions";
import type { paths } from "~/app/i18n/paths";
import { fieldId } from "../Field";

/** Fields that are no fields of a form: the section that shows them. */
const sections: Readonly<Record<string, string>> = {
  workbook: "eksempeltabell",
  tables: "tabeller",
  attachments: "vedlegg",
};

/** Where on a page a question stands beside what it is about. */
export const questionId = (number: number) => `sporsmal-${number}`;

/**
 * The place in the draft where a question is answered: its step with the field as fragment; for a built table that is
 * still there, the builder's page.
 */
export function questionAddress(
  { field, step, number, cell }: Pick<OpenQuestion, "field" | "step" | "number" | "cell">,
  draftId: string,
  to: ReturnType<typeof paths>,
  tableIds: readonly string[] | null = null,
): string {
  const tableId = /^tableModel\.(.+)$/.exec(field)?.[1];
  if (tableId !== undefined && (tableIds === null || tableIds.includes(tableId)))
    return `${to.draftTable(draftId, tableId)}#${questionId(number)}`;
  const place = tableId === undefined ? (sections[field] ?? fieldId(field)) : "tabeller";
  return `${to.draftStep(draftId, step)}#${cell ? questionId(number) : place}`;
}
