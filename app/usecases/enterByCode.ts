import { mostWrongCodes } from "~/app/domain/access/mailSignInLimits";
import { refuse, type Result } from "~/app/domain/result";
import { isSameHash } from "./deliverySecrets";
import type { UseCaseDeps } from "./deps";
import { enterByMail, type DeadSignIn, type Entered } from "./enterByMail";
import { hashSignInCode, type Hash } from "./mailSignInSecrets";

type CodeProblem = DeadSignIn | { code: "wrong-code"; attemptsLeft: number };

/**
 * Uses a code up, once, with the link beside it, in the browser that asked for it. The last wrong code ends both.
 * @param request.code six digits
 */
export async function enterByCode(
  deps: Pick<UseCaseDeps, "transact">,
  request: { browserHash: string | null; code: string; staffHaveProvider: boolean; hash: Hash },
): Promise<Result<Entered, CodeProblem>> {
  const { browserHash, code, hash, staffHaveProvider } = request;
  if (!browserHash) return refuse({ code: "dead" });
  // A wrong code is counted although it is refused: the transaction must not see the refusal.
  const { result } = await deps.transact(async (repositories): Promise<{ result: Result<Entered, CodeProblem> }> => {
    const asked = await repositories.mailSignIns.findOfBrowserForUpdate(browserHash);
    if (!asked) return { result: refuse({ code: "dead" }) };
    if (!isSameHash(asked.codeHash, hashSignInCode(hash, asked.id, code))) {
      await repositories.mailSignIns.countAttempt(asked.id);
      const attemptsLeft = mostWrongCodes - asked.attempts - 1;
      return { result: refuse(attemptsLeft > 0 ? { code: "wrong-code", attemptsLeft } : { code: "dead" }) };
    }
    const used = await repositories.mailSignIns.use({ id: asked.id });
    return { result: await enterByMail(repositories, used, staffHaveProvider) };
  });
  return result;
}
