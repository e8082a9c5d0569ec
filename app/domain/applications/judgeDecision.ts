import type { DecisionContent } from "./Decision";
import type { ChecklistRule } from "./listChecklist";

export const decisionProblems = [
  "point-unanswered",
  "point-bars-grant",
  "point-note-missing",
  "table-unanswered",
  "grouping-missing",
  "nothing-left-out",
  "nothing-granted",
] as const;
export type DecisionProblem = (typeof decisionProblems)[number];

export interface FoundProblem {
  /** Name of the field in the form: `checklist[0].answer`, `tables[2].note`. */
  field: string;
  code: DecisionProblem;
}

type Judged = Pick<DecisionContent, "outcome"> & {
  tables: readonly { grant?: string | undefined; note: string }[];
  checklist: readonly { point: string; answer?: string | undefined; note: string }[];
};

/**
 * What stands in the way of a decision. Granting takes every point of the checklist answered and none that bars it; a
 * "no" has its reason. A grant in part leaves something out or regroups it, and says how; what is granted whole leaves
 * out nothing. A refusal or dismissal needs no more than its reasons.
 * @param rules the points that apply (`listChecklist`), in the order in which the form has them
 * @see helseregisterloven § 19
 */
export function judgeDecision(content: Judged, rules: readonly ChecklistRule[]): FoundProblem[] {
  const { outcome, tables, checklist } = content;
  if (outcome !== "granted" && outcome !== "granted-in-part") return [];
  const found: FoundProblem[] = [];
  rules.forEach((rule, at) => {
    const checked = checklist.find(({ point }) => point === rule.point);
    const field = `checklist[${at}].answer`;
    if (!checked?.answer) found.push({ field, code: "point-unanswered" });
    else if (checked.answer === "no" && rule.barsGrant) found.push({ field, code: "point-bars-grant" });
    else if (checked.answer === "no" && checked.note.trim() === "")
      found.push({ field: `checklist[${at}].note`, code: "point-note-missing" });
  });
  return [...found, ...judgeTables(outcome, tables)];
}

function judgeTables(outcome: Judged["outcome"], tables: Judged["tables"]): FoundProblem[] {
  const found: FoundProblem[] = [];
  tables.forEach(({ grant, note }, at) => {
    if (!grant) found.push({ field: `tables[${at}].grant`, code: "table-unanswered" });
    else if (grant !== "as-asked" && note.trim() === "")
      found.push({ field: `tables[${at}].note`, code: "grouping-missing" });
  });
  if (found.length > 0 || tables.length === 0) return found;
  const isWhole = tables.every(({ grant }) => grant === "as-asked");
  if (tables.every(({ grant }) => grant === "not")) return [{ field: "outcome", code: "nothing-granted" }];
  if (outcome === "granted" && !isWhole) return [{ field: "outcome", code: "nothing-left-out" }];
  if (outcome === "granted-in-part" && isWhole) return [{ field: "outcome", code: "nothing-left-out" }];
  return [];
}
