import type { LoaderFunctionArgs } from "@remix-run/node";
import { offeredActions, type OfferedActions, type PartAction } from "~/app/domain/applications/offeredActions";
import { mayCommand } from "~/app/domain/applications/mayCommand";
import type { PartState } from "~/app/domain/applications/applicationState";
import { findSource } from "~/app/domain/catalogue/findSource";
import { getUnitName } from "~/app/domain/catalogue/getUnitName";
import { osloDate } from "~/app/domain/osloDate";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Account } from "~/db/repositories/identity";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { isId } from "./caseOfApplicant";
import { getLanguage } from "./getLanguage";
import { notFound } from "./problem";
import { requireRole } from "./session";

/** For whom a page is: a caseworker of Helsedataservice, or the staff of a preparing unit. */
export type StaffAudience = "caseworker" | "unit";

/** A case that a member of staff may see, and what they can do with it now. */
export interface StaffCase {
  portal: Portal;
  language: Language;
  account: Account;
  record: ApplicationRecord;
  now: Date;
  today: PlainDate;
  offered: OfferedActions;
  /** Address of the case, for the audience. */
  caseAddress: string;
}

/**
 * The case in the address. Three queries besides the visitor's and the clock's.
 * @throws a 404 where there is no such case, or, for the staff of a unit, none of its parts is theirs
 */
export async function loadStaffCase(
  { request, params, context }: LoaderFunctionArgs,
  audience: StaffAudience,
): Promise<StaffCase> {
  const language = getLanguage(params);
  const account = await requireRole(request, context, audience === "caseworker" ? "caseworker" : "unit-staff");
  const { portal } = context;
  const id = params.applicationId;
  if (!isId(id)) throw notFound();
  const [record, now] = await Promise.all([portal.read.applications.find(id), portal.deps.now()]);
  const isTheirs = (part: PartState) => audience === "caseworker" || account.units.includes(part.unitId);
  if (!record?.state.parts.some(isTheirs)) throw notFound();
  const today = osloDate(now);
  const offered = record.personalDataErasedAt
    ? { whole: [], parts: {} }
    : offeredActions(account, record, { today, calendar: portal.deps.calendar });
  const to = paths(language);
  const caseAddress = audience === "caseworker" ? to.case(id) : to.part(id);
  return { portal, language, account, record, now, today, offered, caseAddress };
}

export interface StaffPart extends StaffCase {
  part: PartState;
  /** Version of the part, which a command on it must be based on. */
  version: number;
}

/**
 * The part in the address, for a page with one action on it.
 * @throws a 404 where the part, or this action on it, is not this person's
 */
export async function loadStaffPart(
  args: LoaderFunctionArgs,
  audience: StaffAudience,
  action: PartAction,
): Promise<StaffPart> {
  const found = await loadStaffCase(args, audience);
  const { record, account } = found;
  const part = record.state.parts.find((candidate) => candidate.unitId === args.params.unitId);
  const version = part && record.parts[part.unitId]?.version;
  if (!part || version === undefined) throw notFound();
  if (audience === "unit" && !account.units.includes(part.unitId)) throw notFound();
  const { unitId, decidedBy } = part;
  if (!mayCommand(account, action, { applicantId: record.applicantId, unitId, decidedBy })) throw notFound();
  return { ...found, part, version };
}

/** What every page with a form on a case says of the case. */
export function caseHead({ record, caseAddress }: StaffCase) {
  return { reference: record.reference, title: record.title, caseAddress };
}

/** What a page with a form on one part says of it, in the reader's language. */
export async function partHead(found: StaffPart, action: PartAction) {
  const { portal, language, part, version, today, now, offered } = found;
  const { catalogue } = await portal.deps.catalogue();
  return {
    ...caseHead(found),
    version,
    today,
    loadedAt: now.toISOString(),
    isPossible: offered.parts[part.unitId]?.includes(action) ?? false,
    unit: getUnitName(catalogue, part.unitId, today).name[language],
    sources: part.sourceIds.map((id) => findSource(catalogue, id)?.name[language] ?? id),
    dueOn: part.dueOn,
    postponedUntil: part.postponedUntil,
  };
}
