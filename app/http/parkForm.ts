import type { AppLoadContext } from "@remix-run/node";
import { storableText } from "~/app/domain/storableText";
import { readDraftForm } from "./draftForm";
import { ownPath } from "./ownPath";

/** Of names and values together, in characters: far more than anybody writes in one form. */
const mostText = 256 * 1024;

/**
 * Keeps a form that was sent after its sender's session had ended: its address and its texts, not its files.
 * @returns the id under which its owner finds it; null for what is no form of ours, was read already, or is too long
 */
export async function parkForm(request: Request, context: AppLoadContext, accountId: string): Promise<string | null> {
  const { pathname, search } = new URL(request.url);
  const path = ownPath(pathname.replace(/\.data$/, "") + search);
  const type = request.headers.get("Content-Type") ?? "";
  if (request.method !== "POST" || request.bodyUsed || !path) return null;
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
  const read = await readDraftForm(request);
  const fields: [string, string][] = [];
  for (const [name, value] of read?.form ?? [])
    if (typeof value === "string") fields.push([storableText(name), storableText(value)]);
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (!read || length > mostText) return null;
  return context.portal.read.parkedForms.add(accountId, { path, fields });
}
