import type { Owner } from "~/db/repositories/drafts";
import type { Language } from "~/schemas/language";
import type { UseCaseDeps } from "./deps";

/** A new, empty draft for an account, or for a browser that has not signed in. @returns its id */
export async function startDraft(
  deps: UseCaseDeps,
  owner: Owner,
  language: Language,
  start: { sourceId?: string } = {},
): Promise<string> {
  const now = await deps.now();
  const content = start.sourceId ? { sources: [start.sourceId] } : {};
  return deps.transact((repositories) => repositories.drafts.insert(owner, language, now, { content }));
}
