import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { isId } from "~/app/http/caseOfApplicant";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireAccount } from "~/app/http/session";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Account } from "~/db/repositories/identity";

export const handle = { access: { read: "fetch-attachment" } } satisfies RouteAccess;

/** The applicant, a caseworker, and the staff of a unit that has a part of the case. */
function mayRead(account: Account, record: ApplicationRecord): boolean {
  if (record.applicantId === account.id || account.roles.includes("caseworker")) return true;
  return account.roles.includes("unit-staff") && record.state.parts.some((part) => account.units.includes(part.unitId));
}

/** A submitted file, always as a download: it is never shown as a page of ours, whatever is in it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const account = await requireAccount(request, context);
  const { applications, files } = context.portal.read;
  const { applicationId, fileId } = params;
  if (!isId(applicationId) || !isId(fileId)) throw notFound();
  const record = await applications.find(applicationId);
  if (!record || !mayRead(account, record) || !(await applications.hasFile(record.id, fileId))) throw notFound();
  return downloadResponse(await files.getBytes(fileId));
}
