import type { Step } from "~/schemas/draft";
import type { FieldComment } from "./CaseView";

/** A step that has fields. */
export type QuestionStep = Exclude<Step, "send">;

/** A question that the applicant has to answer, with its number and where in the form it belongs. */
export interface OpenQuestion extends FieldComment {
  /** Counted from 1 in the order of the form; what a mark in the sample table shows. */
  number: number;
  step: QuestionStep;
}

/** After which field a member of an open family stands. */
const families: readonly { prefix: string; after: string }[] = [
  { prefix: "purposeFit.", after: "useDescription" },
  { prefix: "tableModel.", after: "tables" },
];

/**
 * The comments of a supplement request in the order of the form; several on one field in the order they were asked.
 * @param form the fields of an application in their order, with the step of each
 */
export function listOpenQuestions(
  comments: readonly FieldComment[],
  form: readonly { field: string; step: QuestionStep }[],
): OpenQuestion[] {
  const placeOf = (field: string) => {
    const family = families.find(({ prefix }) => field.startsWith(prefix));
    const at = form.findIndex((one) => one.field === (family?.after ?? field));
    return at < 0 ? null : { step: form[at]!.step, order: at + (family ? 0.5 : 0) };
  };
  return comments
    .flatMap((comment) => {
      const place = placeOf(comment.field);
      return place ? [{ comment, ...place }] : [];
    })
    .sort((one, other) => one.order - other.order)
    .map(({ comment, step }, at) => ({ ...comment, step, number: at + 1 }));
}
