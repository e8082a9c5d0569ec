import { mayEnterByMail } from "~/app/domain/access/mayEnterByMail";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";

export interface Entered {
  /** Of the account. */
  id: string;
  /** A path of our own to go on to. */
  returnTo: string | null;
}

/** Used, too old, replaced by a later one, unknown, or no way in for this account: which of them is not told. */
export interface DeadSignIn {
  code: "dead";
}

/**
 * The account of an address that a mail has just shown to be somebody's; made when there is none. What the browser
 * that asked was writing becomes the account's.
 * @param used what was asked for, now used up; null where there was nothing to use
 */
export async function enterByMail(
  { identity, drafts }: Repositories,
  used: { address: string; browserHash: string; language: string; returnTo: string | null } | null,
  staffHaveProvider: boolean,
): Promise<Result<Entered, DeadSignIn>> {
  if (!used) return refuse({ code: "dead" });
  const { address, browserHash, language, returnTo } = used;
  let account = await identity.findByAddress(address);
  if (!account) {
    await identity.addWithAddress(address, language);
    account = await identity.findByAddress(address);
  }
  if (!account || account.isErased || !mayEnterByMail(account, staffHaveProvider)) return refuse({ code: "dead" });
  await drafts.claim(browserHash, account.id);
  return ok({ id: account.id, returnTo });
}
