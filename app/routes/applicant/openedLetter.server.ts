import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId, loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { unlessReadOnly } from "~/app/http/tellTroubles";
import { notFound } from "~/app/http/problem";
import { openLetter } from "~/app/usecases/openLetter";

/**
 * A letter of the applicant's own case. Reading one that is read in the portal is logged, the first time; a look
 * ahead by the browser, or a question for the headers alone, is no reading.
 * @throws a 404 for none, or a letter of another case
 */
export async function loadOpenedLetter(args: LoaderFunctionArgs) {
  const found = await loadCaseOfApplicant(args);
  const { portal, record, account } = found;
  const { letterId } = args.params;
  const letter = isId(letterId) ? await portal.read.casework.findLetter(letterId) : null;
  if (letter?.applicationId !== record.id) throw notFound();
  if (isReading(args.request)) await unlessReadOnly(openLetter(portal.deps, { actor: account, letter }));
  return { ...found, letter };
}

function isReading({ method, headers }: Request): boolean {
  const purpose = `${headers.get("Sec-Purpose") ?? ""} ${headers.get("Purpose") ?? ""}`;
  return method === "GET" && !/prefetch|prerender/i.test(purpose);
}
