import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PartAction } from "~/app/domain/applications/offeredActions";
import { loadStaffPart, partHead, type StaffAudience } from "~/app/http/staffCase";

/** What the page of an action on one part shows, for caseworkers and for the part's own unit alike. */
export async function loadPartForm(args: LoaderFunctionArgs, audience: StaffAudience, action: PartAction) {
  return partHead(await loadStaffPart(args, audience, action), action);
}
