import { whyAccountStays, type AccountKeptBecause } from "~/app/domain/retention/accountErasure";
import { refuse, ok, type Result } from "~/app/domain/result";
import type { Account } from "~/db/repositories/identity";
import type { UseCaseDeps } from "./deps";

/**
 * Erases, at a person's own request, what the law allows: drafts, files, subscriptions, other sessions and mail outside
 * cases at once; name, address, identities and the last session too where no case is kept and the person is no staff.
 * @param request.sessionHash of the session that asks; it goes on where the account stays
 * @returns whether the account itself was erased, and why not
 * @see personvernforordningen artikkel 17 nr. 1 og nr. 3 bokstav b
 */
export async function eraseOwnData(
  deps: UseCaseDeps,
  request: { account: Account; sessionHash: string | null },
): Promise<Result<{ accountStays: AccountKeptBecause | null }, { code: "not-found" }>> {
  const { account, sessionHash } = request;
  const now = await deps.now();
  return deps.transact(async ({ retention, identity }) => {
    const locked = await retention.lockAccount(account.id);
    const current = await identity.find(account.id);
    if (!locked || !current) return refuse({ code: "not-found" } as const);
    const keptCases = await retention.countKeptCases(account.id);
    const accountStays = whyAccountStays({ roles: current.roles, keptCases });
    const { email, language } = locked;
    const belongings = await retention.eraseBelongings(account.id, {
      email,
      keptSession: accountStays === null ? null : sessionHash,
    });
    const erased = accountStays === null ? await retention.eraseAccount(account.id, { language, at: now }) : {};
    const counts = { ...belongings, ...erased };
    await retention.addErasure({
      rule: "request",
      subject: "account",
      subjectId: account.id,
      counts,
      requestedBy: account.id,
    });
    return ok({ accountStays });
  });
}
