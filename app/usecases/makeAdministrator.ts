import type { UseCaseDeps } from "./deps";

/**
 * Makes the operator's own administrator: a command, since nobody in the portal can give a role before there is one.
 * @param name null where it is not known: the address stands for it until the person signs in
 * @returns what was new of it
 */
export async function makeAdministrator(
  deps: Pick<UseCaseDeps, "transact" | "newId">,
  { email, name }: { email: string; name: string | null },
): Promise<{ isNewAccount: boolean; isNewRole: boolean }> {
  return deps.transact(async ({ register }) => {
    const known = await register.findByEmail(email);
    const id = known?.id ?? deps.newId();
    if (!known) await register.addAccount({ id, name: name ?? email, email });
    return { isNewAccount: !known, isNewRole: await register.addRole(id, "administrator", null) };
  });
}
