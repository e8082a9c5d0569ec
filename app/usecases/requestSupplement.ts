import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { writeToApplicant } from "./writeToApplicant";

/** Asks the applicant for what is missing, field by field. The clock has not started, so nothing stops. */
export function requestSupplement(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; comments: { field: string; comment: string }[] },
) {
  const { applicationId, actor, version, comments } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "request-supplement", fields: comments.map((one) => one.field) },
    visibility: "applicant",
    payload: { comments },
    async effects(repositories, { before, now, today }) {
      await repositories.casework.addSupplementRequest({
        applicationId,
        requestedBy: actor.id,
        requestedOn: today,
        comments,
      });
      await writeToApplicant(deps, repositories, before, { kind: "supplement", comments }, now);
    },
  });
}
