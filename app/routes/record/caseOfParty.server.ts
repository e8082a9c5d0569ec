import type { LoaderFunctionArgs } from "@remix-run/node";
import type { CaseReader } from "~/app/http/caseView";
import { casePartyOf } from "~/app/domain/messages/casePartyOf";
import type { CaseParty, MessageParty } from "~/app/domain/messages/messageParties";
import { getUnitName } from "~/app/domain/catalogue/getUnitName";
import { loadCaseOfApplicant, type CaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { loadStaffCase } from "~/app/http/staffCase";
import { paths } from "~/app/i18n/paths";

/** A case as one of its parties has it: the applicant, a caseworker, or the staff of a unit. */
export interface CaseOfParty extends CaseOfApplicant {
  reader: CaseParty;
  /** How the pages of the case see this reader. */
  viewer: CaseReader;
  caseAddress: string;
}

/**
 * The case in the address, for a party to it.
 * @throws a 404 for none, or one that is not this person's; a redirect to the sign-in page for a stranger
 */
export async function loadCaseOfParty(args: LoaderFunctionArgs, party: MessageParty): Promise<CaseOfParty> {
  const found = party === "applicant" ? await loadCaseOfApplicant(args) : await loadStaffCase(args, party);
  const { portal, language, account, record, now, today } = found;
  const reader = casePartyOf(account, record, party);
  if (!reader) throw notFound();
  const to = paths(language);
  const caseAddress = { applicant: to.application, caseworker: to.case, unit: to.part }[party](record.id);
  const audience = party === "caseworker" ? ("staff" as const) : party;
  const viewer = { today, audience, ...(party === "unit" ? { units: reader.units } : {}) };
  return { portal, language, account, record, now, today, reader, viewer, caseAddress };
}

/**
 * What the case's units are called today, in the reader's language: id → name.
 * @param also units that the case had once: an answer to a supplement request may have taken them out
 * @throws {RangeError} for a unit that the catalogue does not have
 */
export async function unitNamesOf(
  { portal, record, today, language }: CaseOfParty,
  also: readonly (string | null)[] = [],
): Promise<Record<string, string>> {
  const { catalogue } = await portal.deps.catalogue();
  const ids = [...record.state.parts.map((part) => part.unitId), ...also.filter((unitId) => unitId !== null)];
  return Object.fromEntries(
    [...new Set(ids)].map((unitId) => [unitId, getUnitName(catalogue, unitId, today).shortName[language]]),
  );
}
