import type { Actor } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/** An administrator enters a person in the register, without a role yet; the person signs in with the address. */
export async function addStaffAccount(
  deps: Pick<UseCaseDeps, "transact" | "newId">,
  { actor, name, email }: { actor: Actor; name: string; email: string },
): Promise<Result<{ accountId: string }, { code: "not-found" } | { code: "address-taken" }>> {
  if (!actor.roles.includes("administrator")) return refuse({ code: "not-found" });
  return deps.transact(async ({ register }) => {
    const accountId = deps.newId();
    const isTaken = (await register.findByEmail(email)) !== null;
    if (isTaken || !(await register.addAccount({ id: accountId, name, email })))
      return refuse({ code: "address-taken" } as const);
    return ok({ accountId });
  });
}
