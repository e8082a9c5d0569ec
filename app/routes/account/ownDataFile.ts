import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { streamZip } from "~/app/adapters/zip/streamZip";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { contentDisposition } from "~/app/http/contentDisposition";
import { getLanguage } from "~/app/http/getLanguage";
import { requireAccount } from "~/app/http/session";
import { listOwnDataEntries } from "./ownDataEntries.server";

export const handle = { access: { read: "manage-own-account" } } satisfies RouteAccess;

/** All that is kept on the person who asks, made while it is sent. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const language = getLanguage(params);
  const account = await requireAccount(request, context);
  const now = await context.portal.deps.now();
  const zip = streamZip(await listOwnDataEntries(context.portal, account, language, now), now);
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": contentDisposition("mine-data.zip"),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
