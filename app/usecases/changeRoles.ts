import type { Actor, Role } from "~/app/domain/applications/mayCommand";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/** An administrator sets what an account may do. Nobody takes the role of administrator from themselves. */
export async function changeRoles(
  deps: UseCaseDeps,
  request: { actor: Actor; accountId: string; roles: { role: Role; unitId: string }[] },
): Promise<Result<null, { code: "not-found" } | { code: "own-administrator-role" }>> {
  const { actor, accountId, roles } = request;
  return deps.transact(async (repositories) => {
    if (!actor.roles.includes("administrator")) return refuse({ code: "not-found" } as const);
    const account = await repositories.identity.find(accountId);
    if (!account) return refuse({ code: "not-found" } as const);
    const staysAdministrator = roles.some((one) => one.role === "administrator");
    if (accountId === actor.id && !staysAdministrator) return refuse({ code: "own-administrator-role" } as const);
    await repositories.identity.setRoles(accountId, roles, actor.id);
    return ok(null);
  });
}
