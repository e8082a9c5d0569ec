import type { UseCaseDeps } from "./deps";

const dayMs = 86_400_000;

/**
 * Deletes what is left over from signing in, a day after it was of use, and forms that nobody came back for. Of the
 * sessions each account's latest stays: by it retention knows an account that nobody uses.
 * @returns how many rows
 */
export function tidySignIns(deps: Pick<UseCaseDeps, "transact">): Promise<number> {
  const now = new Date();
  const dayAgo = new Date(now.getTime() - dayMs);
  return deps.transact(
    async ({ retention }) => (await retention.deleteSessions(dayAgo)) + (await retention.deleteExpired(dayAgo, now)),
  );
}
