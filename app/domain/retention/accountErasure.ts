import type { Role } from "../applications/mayCommand";

/** What a person asks to have erased, and what stands in the way. */
export interface AccountHoldings {
  roles: readonly Role[];
  /** Cases whose personal data are still kept. */
  keptCases: number;
}

/** Why name and address of an account must stay for now. */
export type AccountKeptBecause = "cases" | "staff";

/**
 * Whether name and address of an account can go at its owner's request.
 * @returns why not, or null where they can
 * @see personvernforordningen artikkel 17 nr. 3 bokstav b: a public task that needs the data bars erasure
 */
export function whyAccountStays({ roles, keptCases }: AccountHoldings): AccountKeptBecause | null {
  if (roles.some((role) => role !== "applicant")) return "staff";
  return keptCases > 0 ? "cases" : null;
}

/** What an erased person is called, everywhere and in every language that the name may be shown in. */
export const erasedNames = {
  nb: { title: "Slettet søknad", name: "Slettet person" },
  nn: { title: "Sletta søknad", name: "Sletta person" },
  en: { title: "Erased application", name: "Erased person" },
} as const;
