import type { Outcome } from "~/app/domain/applications/applicationState";
import type { DecisionContent } from "~/app/domain/applications/Decision";
import { checklistRules } from "~/app/domain/applications/listChecklist";

/** A decision that nothing bars: every point of the checklist answered with yes, no table of its own. */
export function someDecision(outcome: Outcome = "granted", reasons = "Innenfor formålet."): DecisionContent {
  const checklist = checklistRules.map(({ point }) => ({ point, answer: "yes" as const, note: "" }));
  return { outcome, reasons, conditions: "", tables: [], checklist, preparedBy: null };
}
