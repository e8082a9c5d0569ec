import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/app/http/caseOfApplicant";
import { downloadResponse } from "~/app/http/downloadResponse";
import { notFound } from "~/app/http/problem";
import { loadStaffCase, type StaffAudience } from "~/app/http/staffCase";
import { letterFile } from "./letterFile.server";

/**
 * A letter of a case as PDF, for staff; their reading is not logged as the applicant's.
 * @throws a 404 for a letter of another case, and, for a unit, for one that concerns another unit's part
 */
export async function staffLetterPdf(args: LoaderFunctionArgs, audience: StaffAudience): Promise<Response> {
  const { portal, record, account } = await loadStaffCase(args, audience);
  const { letterId } = args.params;
  const letter = isId(letterId) ? await portal.read.casework.findLetter(letterId) : null;
  if (letter?.applicationId !== record.id) throw notFound();
  const isTheirs = audience === "caseworker" || letter.unitId === null || account.units.includes(letter.unitId);
  if (!isTheirs) throw notFound();
  return downloadResponse(await letterFile(letter, record, portal.deps.operatorName));
}
