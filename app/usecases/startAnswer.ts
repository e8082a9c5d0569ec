import { list, text } from "~/app/domain/applications/draftValues";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/** The draft in which the applicant answers a supplement request: all that was sent, to change where needed. */
export async function startAnswer(
  deps: UseCaseDeps,
  actor: Actor,
  applicationId: string,
): Promise<Result<{ draftId: string }, { code: "not-found" } | { code: "nothing-to-answer" }>> {
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const application = await repositories.applications.findForUpdate(applicationId);
    if (!application || application.applicantId !== actor.id) return refuse({ code: "not-found" } as const);
    if (application.state.stage !== "supplement-requested") return refuse({ code: "nothing-to-answer" } as const);
    const open = await repositories.drafts.findOpenAnswer(applicationId);
    if (open) return ok({ draftId: open.id });
    const submission = await repositories.applications.findSubmission(applicationId);
    const content = submission?.content ?? {};
    const fileIds = [text(content, "workbook"), ...list(content, "attachments")].filter(Boolean);
    const owner = { accountId: actor.id, browserHash: "" };
    const start = { content, answersApplicationId: applicationId, fileIds };
    return ok({ draftId: await repositories.drafts.insert(owner, application.language, now, start) });
  });
}
