import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { streamZip } from "~/app/adapters/zip/streamZip";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import { contentDisposition } from "~/app/http/contentDisposition";
import { listCaseFileEntries } from "./caseFileEntries.server";
import { loadCaseOfParty } from "./caseOfParty.server";

/** The case file as one download, made while it is sent. */
export async function caseFileResponse(args: LoaderFunctionArgs, party: MessageParty): Promise<Response> {
  const found = await loadCaseOfParty(args, party);
  const zip = streamZip(await listCaseFileEntries(found), found.now);
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": contentDisposition(`${found.record.reference}-saksmappe.zip`),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
