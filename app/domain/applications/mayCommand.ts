import type { ApplicationCommand } from "./decide";
import type { DecidedBy } from "./applicationState";

export type Role = "applicant" | "caseworker" | "unit-staff" | "administrator";

/** Who acts: an account with its roles. `units` are the preparing units it is staff of. */
export interface Actor {
  id: string;
  roles: Role[];
  units: string[];
}

/**
 * Whether an actor may give a command at all; whether the state allows it is for `decide` to say.
 * @param target whose application it is, and for a command on one part, which unit's and who decides it
 * @see forskrift 2023-01-11-48 § 10: what the controller decides is not Helsedataservice's to decide
 */
export function mayCommand(
  actor: Actor,
  type: ApplicationCommand["type"],
  target: { applicantId: string; unitId?: string; decidedBy?: DecidedBy },
): boolean {
  const isApplicant = actor.id === target.applicantId;
  const isCaseworker = actor.roles.includes("caseworker");
  const isOfUnit =
    target.unitId !== undefined && actor.roles.includes("unit-staff") && actor.units.includes(target.unitId);
  switch (type) {
    case "submit":
    case "answer-supplement":
    case "withdraw":
      return isApplicant;
    case "request-supplement":
    case "declare-complete":
    case "revoke-complete":
    case "dismiss":
      return isCaseworker;
    case "decide":
      return target.decidedBy === "controller" ? isOfUnit : isCaseworker;
    case "postpone":
      return isCaseworker || isOfUnit;
    case "deliver":
      return isOfUnit || isCaseworker;
  }
}
