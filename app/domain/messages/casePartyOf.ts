import type { Actor } from "../applications/mayCommand";
import type { CaseParty } from "./messageParties";

/**
 * A person as a party to a case, in one capacity.
 * @param record whose case it is, and its preparing units
 * @returns null where the person has no part in the case in that capacity
 */
export function casePartyOf(
  actor: Actor,
  record: { applicantId: string; state: { parts: readonly { unitId: string }[] } },
  as: CaseParty["party"],
): CaseParty | null {
  switch (as) {
    case "applicant":
      return record.applicantId === actor.id ? { party: as, units: [] } : null;
    case "caseworker":
      return actor.roles.includes("caseworker") ? { party: as, units: [] } : null;
    case "unit": {
      const units = record.state.parts.map((part) => part.unitId).filter((unitId) => actor.units.includes(unitId));
      return actor.roles.includes("unit-staff") && units.length > 0 ? { party: as, units } : null;
    }
  }
}
