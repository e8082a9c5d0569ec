import type { Repositories } from "~/db/repositories";
import type { UseCaseDeps } from "./deps";

/**
 * The same dependencies within a transaction that has begun: what is done with them is done in that one. Whoever began
 * it must answer with the refusal it is given, so that all is undone.
 */
export function joinTransaction(deps: UseCaseDeps, repositories: Repositories): UseCaseDeps {
  return { ...deps, transact: (work) => work(repositories) };
}
