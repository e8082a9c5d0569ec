import type { LoaderFunctionArgs } from "@remix-run/node";
import { osloDate } from "~/app/domain/osloDate";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Account } from "~/db/repositories/identity";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { getLanguage } from "./getLanguage";
import { notFound } from "./problem";
import { requireAccount } from "./session";

/** A case that the applicant may see: their own. */
export interface CaseOfApplicant {
  portal: Portal;
  language: Language;
  account: Account;
  record: ApplicationRecord;
  now: Date;
  today: PlainDate;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; others never reach the database. */
export const isId = (id: string | undefined): id is string => id !== undefined && uuid.test(id);

/**
 * The case in the address, if it is this account's own. Three queries besides the visitor's and the clock's.
 * @throws a 404 for none, or somebody else's; a redirect to the sign-in page for a stranger
 */
export async function loadCaseOfApplicant({ request, params, context }: LoaderFunctionArgs): Promise<CaseOfApplicant> {
  const language = getLanguage(params);
  const account = await requireAccount(request, context);
  const { portal } = context;
  const id = params.applicationId;
  if (!isId(id)) throw notFound();
  const [record, now] = await Promise.all([portal.read.applications.find(id), portal.deps.now()]);
  if (record?.applicantId !== account.id) throw notFound();
  return { portal, language, account, record, now, today: osloDate(now) };
}
