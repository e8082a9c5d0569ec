import { createHash } from "node:crypto";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { LogoutNotice } from "~/app/adapters/oidc/verifyLogoutToken";
import type { UseCaseDeps } from "./deps";

/** How far the provider's clock may be behind ours when it says when it wrote, in milliseconds. */
const toleranceMs = 30_000;

/**
 * Ends here what has ended at the provider. A notice counts once, and only for sessions that had begun when it was
 * written: a copy of it ends nothing.
 * @returns how many sessions it ended; refused when the notice has come before
 */
export async function endProviderSessions(
  deps: Pick<UseCaseDeps, "transact">,
  notice: LogoutNotice,
): Promise<Result<number, { code: "replayed" }>> {
  const key = createHash("sha256").update(`${notice.issuer}\n${notice.id}`).digest("hex");
  return deps.transact(async ({ providerSignIns }) => {
    if (!(await providerSignIns.isFirst(`sign-out-notice:${key}`, notice.expiresAt)))
      return refuse({ code: "replayed" } as const);
    return ok(await providerSignIns.endSessions(notice, new Date(notice.issuedAt.getTime() + toleranceMs)));
  });
}
