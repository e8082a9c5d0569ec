import type { ApplicationCommand } from "./decide";
import type { DecidedBy } from "./applicationState";

export type Role = "applicant" | "caseworker" | "unit-staff" | "administrator";

/** Who acts: an account with its roles. `units` are the preparing units it is staff of. */
export interface Actor {
  id: string;
  roles: Role[];
  units: string[];
}

/** The portal itself: what a clock or a sum brings about. No account has this id, which is no UUID. */
export const systemActor: Actor = { id: "system", roles: [], units: [] };

/** Who handles a case and invoices for it, beside the preparing units. */
export const handler = "helsedataservice";

/**
 * Whether an actor may give a command at all; whether the state allows it is for `decide` to say.
 * @param target whose application it is, and for a command on one part, which unit's and who decides it
 * @see forskrift 2023-01-11-48 § 10: what the controller decides is not Helsedataservice's to decide
 */
export function mayCommand(
  actor: Actor,
  type: ApplicationCommand["type"],
  target: { applicantId: string; unitId?: string | null; decidedBy?: DecidedBy; payer?: string },
): boolean {
  const isApplicant = actor.id === target.applicantId;
  const isCaseworker = actor.roles.includes("caseworker");
  const isOf = (unitId: string | null | undefined) =>
    typeof unitId === "string" && actor.roles.includes("unit-staff") && actor.units.includes(unitId);
  const isOfUnit = isOf(target.unitId);
  switch (type) {
    case "submit":
    case "answer-supplement":
    case "withdraw":
    case "open-letter":
    case "answer-regrouping":
    case "answer-ceiling":
    case "appeal":
      return isApplicant;
    case "remind-supplement":
    case "move-deadlines":
    case "reach-ceiling":
      return actor === systemActor;
    case "request-supplement":
    case "declare-complete":
    case "revoke-complete":
    case "give-preliminary-answer":
    case "dismiss":
    case "conclude-appeal":
    case "close":
      return isCaseworker;
    case "propose-decision":
    case "return-proposal":
    case "decide":
      return target.decidedBy === "controller" ? isOfUnit : isCaseworker;
    case "postpone":
      return isCaseworker || isOfUnit;
    case "propose-regrouping":
    case "supply":
    case "deliver":
    case "correct-delivery":
      return isOfUnit;
    case "send-invoice":
    case "mark-invoice-paid":
    case "credit-invoice":
      return target.payer === handler ? isCaseworker : isOf(target.payer);
  }
}
