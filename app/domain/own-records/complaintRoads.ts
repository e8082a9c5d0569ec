import type { Provider, RecordFolder } from "~/schemas/recordFolder";

export interface ComplaintRoads {
  /** Statsforvalteren, by way of the provider. */
  county: boolean;
  /** Datatilsynet, about the time that the provider took. */
  authority: boolean;
  /** Whether the month to answer is law here; else it is only when to ask again. */
  isMonthOwed: boolean;
}

/**
 * Where somebody can complain about a provider, by whose records they asked for.
 *
 * - A health registry gives no health care: the complaint is Datatilsynet's alone.
 * - GDPR does not apply to somebody who has died (recital 27): nothing is owed within its month, and Datatilsynet has
 *   no say. The next of kin's right and complaint stand: pasient- og brukerrettighetsloven §§ 5-1 and 7-2.
 *
 * @see pasient- og brukerrettighetsloven § 7-2; GDPR article 77
 */
export function complaintRoads(folder: RecordFolder, provider: Provider): ComplaintRoads {
  const isOfDead = folder.subjects.some(({ id, kind }) => id === provider.subjectId && kind === "deceased");
  return { county: provider.kind !== "registry", authority: !isOfDead, isMonthOwed: !isOfDead };
}
