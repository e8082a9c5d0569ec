import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getOpenDraft, isDraftId } from "~/app/http/draftRequest";
import { notFound } from "~/app/http/problem";

export const handle = { access: { read: "edit-own-draft" } } satisfies RouteAccess;

/** A file of one's own draft, to keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { files } = args.context.portal.read;
  const { fileId } = args.params;
  if (!isDraftId(fileId) || !(await files.draftHasFile(draft.id, fileId))) throw notFound();
  return downloadResponse(await files.getBytes(fileId));
}
