import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { getLanguage } from "./getLanguage";
import { paths } from "~/app/i18n/paths";
import { notFound } from "./problem";
import { detourToSignIn, getOwner, getVisitor } from "./session";

/** Whether a segment of the address can be the id of a draft or a file. */
export const isDraftId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? "");

/**
 * The draft in the address, open and the visitor's own.
 * @throws a 404 for none, or somebody else's; a redirect to the case for one that was sent, and to the sign-in page
 * for somebody whose session has ended, who would else be told that their draft is not there. An action asks before
 * it reads the form, which is then kept.
 */
export async function getOpenDraft({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const owner = await getOwner(request, context);
  const draft = isDraftId(params.draftId) ? await context.portal.read.drafts.find(params.draftId, owner) : null;
  if (!draft) {
    const { endedAccountId } = await getVisitor(request, context);
    throw endedAccountId ? await detourToSignIn(request, context) : notFound();
  }
  if (draft.submittedApplicationId) throw redirect(paths(language).application(draft.submittedApplicationId));
  return { language, owner, draft };
}
export type OpenDraft = Awaited<ReturnType<typeof getOpenDraft>>;
