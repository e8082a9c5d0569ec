import type { UseCaseDeps } from "./deps";

/** Deletes what is left over from signing in, a day after it was of use. @returns how many rows */
export function tidySignIns(deps: Pick<UseCaseDeps, "transact">): Promise<number> {
  return deps.transact((repositories) => repositories.signInRemains.remove());
}
