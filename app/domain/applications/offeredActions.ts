import { decide, type ApplicationCommand, type DecideContext } from "./decide";
import type { ApplicationState } from "./applicationState";
import { mayCommand, type Actor } from "./mayCommand";

export type CaseAction =
  | "request-supplement"
  | "declare-complete"
  | "revoke-complete"
  | "give-preliminary-answer"
  | "dismiss"
  | "conclude-appeal"
  | "close";
export type PartAction = "decide" | "postpone" | "propose-regrouping" | "supply" | "deliver" | "conclude-appeal";

export interface OfferedActions {
  whole: CaseAction[];
  /** By unit; a part on which nothing can be done has an empty list. */
  parts: Record<string, PartAction[]>;
}

/** Later than any deadline: whether a date may be chosen at all, not whether a certain one is right. */
const someLaterDay = "9999-12-31";

/**
 * What a member of staff can do with an application now. It asks `mayCommand` who may and `decide` what the state
 * allows, with a command that is right in all else, so that a button and the action behind it never differ.
 */
export function offeredActions(
  actor: Actor,
  application: { applicantId: string; state: ApplicationState },
  context: DecideContext,
): OfferedActions {
  const { applicantId, state } = application;
  const isPossible = (command: ApplicationCommand) => decide(state, command, context).ok;
  const whole: ApplicationCommand[] = [
    { type: "request-supplement", fields: ["figures"] },
    { type: "declare-complete", completeOn: state.receivedOn },
    { type: "revoke-complete" },
    { type: "give-preliminary-answer", expectedOn: null },
    { type: "dismiss" },
    { type: "conclude-appeal", unitId: null, result: "upheld" },
    { type: "close", openInvoices: 0, appealsUntil: null },
  ];
  const offered = <Type extends string>(commands: ApplicationCommand[], target: Parameters<typeof mayCommand>[2]) =>
    commands
      .filter((command) => mayCommand(actor, command.type, target) && isPossible(command))
      .map((command) => command.type as Type);
  return {
    whole: offered<CaseAction>(whole, { applicantId }),
    parts: Object.fromEntries(
      state.parts.map(({ unitId, decidedBy }) => {
        const commands: ApplicationCommand[] = [
          { type: "decide", unitId, outcome: "refused" },
          { type: "postpone", unitId, likelyOn: someLaterDay },
          { type: "propose-regrouping", unitId, proposalId: "" },
          { type: "supply", unitId },
          { type: "deliver", unitId, whole: true, deliveryId: "" },
          { type: "conclude-appeal", unitId, result: "upheld" },
        ];
        return [unitId, offered<PartAction>(commands, { applicantId, unitId, decidedBy })];
      }),
    ),
  };
}
