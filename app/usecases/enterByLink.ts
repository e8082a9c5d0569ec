import { refuse, type Result } from "~/app/domain/result";
import { isToken } from "./deliverySecrets";
import type { UseCaseDeps } from "./deps";
import { enterByMail, type DeadSignIn, type Entered } from "./enterByMail";
import { hashLink, type Hash } from "./mailSignInSecrets";

/** To whom a link was sent, while it works; null otherwise. Looking uses nothing up: scanners of mail open links. */
export async function findLinkAddress(
  deps: Pick<UseCaseDeps, "transact">,
  { token, hash }: { token: string | undefined; hash: Hash },
): Promise<string | null> {
  if (!isToken(token)) return null;
  return deps.transact((repositories) => repositories.mailSignIns.findAddress(hashLink(hash, token)));
}

/** Uses a link up, once, with the code beside it. */
export async function enterByLink(
  deps: Pick<UseCaseDeps, "transact">,
  request: { token: string | undefined; staffHaveProvider: boolean; hash: Hash },
): Promise<Result<Entered, DeadSignIn>> {
  const { token, hash, staffHaveProvider } = request;
  if (!isToken(token)) return refuse({ code: "dead" });
  return deps.transact(async (repositories) => {
    const used = await repositories.mailSignIns.use({ tokenHash: hashLink(hash, token) });
    return enterByMail(repositories, used, staffHaveProvider);
  });
}
