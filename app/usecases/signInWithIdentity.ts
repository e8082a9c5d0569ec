import { placeholderAddress } from "~/app/domain/identity/placeholderAddress";
import type { SignInProblem } from "~/app/domain/identity/signInProblem";
import type { SignInProvider } from "~/app/domain/identity/signInProvider";
import type { VerifiedIdentity } from "~/app/domain/identity/VerifiedIdentity";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { UseCaseDeps } from "./deps";

type Outcome = Result<{ accountId: string }, Extract<SignInProblem, "ikke-ansatt">>;
type SignInRepositories = Pick<Repositories, "providerSignIns" | "register">;

/** Two first sign-ins at once: the other was first, and what was made here is undone. */
class LinkedMeanwhile extends Error {}

/**
 * Whose account it is that a provider has vouched for. Anybody ID-porten knows gets one at the first sign-in. The
 * staff's provider opens only what the register holds: an account with a role of staff, found the first time by an
 * address that the provider has checked. What the person may do is the register's alone to say.
 */
export async function signInWithIdentity(
  deps: Pick<UseCaseDeps, "transact" | "newId">,
  request: { provider: SignInProvider; identity: VerifiedIdentity; language: string },
): Promise<Outcome> {
  const { provider, identity, language } = request;
  const attempt = (): Promise<Outcome> =>
    deps.transact(async (repositories) =>
      provider === "staff"
        ? staffAccount(repositories, identity)
        : ok({ accountId: await ownAccount(repositories, identity, deps.newId(), language) }),
    );
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof LinkedMeanwhile) return attempt();
    throw error;
  }
}

async function ownAccount(
  { providerSignIns, register }: SignInRepositories,
  identity: VerifiedIdentity,
  id: string,
  language: string,
): Promise<string> {
  const known = await providerSignIns.findAccount(identity);
  if (known) return known.id;
  await register.addAccount({ id, name: identity.name, email: placeholderAddress(id), language });
  if (!(await providerSignIns.link(identity, id))) throw new LinkedMeanwhile();
  return id;
}

async function staffAccount(
  { providerSignIns, register }: SignInRepositories,
  identity: VerifiedIdentity,
): Promise<Outcome> {
  const known = await providerSignIns.findAccount(identity);
  if (known) return known.isStaff ? ok({ accountId: known.id }) : refuse("ikke-ansatt");
  if (!identity.verifiedEmail) return refuse("ikke-ansatt");
  const account = await providerSignIns.findUnlinkedStaff(identity.verifiedEmail, identity.issuer);
  if (!account) return refuse("ikke-ansatt");
  if (!(await providerSignIns.link(identity, account.id))) throw new LinkedMeanwhile();
  // The command that makes an administrator may have been given no name.
  if (identity.name && account.name === account.email) await register.setName(account.id, identity.name);
  return ok({ accountId: account.id });
}
