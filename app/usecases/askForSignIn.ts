import { mayEnterByMail } from "~/app/domain/access/mayEnterByMail";
import { writeSignInMail, writeStaffSignInMail } from "~/app/letters/writeSignInMail";
import type { Language } from "~/schemas/language";
import { newCode, newToken } from "./deliverySecrets";
import type { UseCaseDeps } from "./deps";
import { hashLink, hashSignInCode, type Hash } from "./mailSignInSecrets";

export interface SignInRequest {
  /** Checked, in lower case. */
  address: string;
  /** Of the browser that asks: the code works there only. */
  browserHash: string;
  language: Language;
  /** A path of our own to go on to. */
  returnTo: string | null;
  /** Whether staff are known by a provider of their own, and not by mail. */
  staffHaveProvider: boolean;
  hash: Hash;
}

/**
 * Mails a link and a code to an address. Whether there is an account makes no difference to what is answered, nor to
 * what is done: it is made first when the link or the code is used. To staff with a provider of their own the mail
 * says just that; a row is kept all the same, so that guessing at its code is answered as for everybody.
 */
export async function askForSignIn(deps: UseCaseDeps, request: SignInRequest): Promise<void> {
  const { address, browserHash, language, returnTo, staffHaveProvider, hash } = request;
  const now = await deps.now();
  const [id, token, code] = [deps.newId(), newToken(), newCode()];
  const { baseUrl, operatorName: operator } = deps;
  await deps.transact(async (repositories) => {
    const account = await repositories.identity.findByAddress(address);
    const hashes = { tokenHash: hashLink(hash, token), codeHash: hashSignInCode(hash, id, code) };
    await repositories.mailSignIns.add({ id, address, browserHash, language, returnTo, ...hashes });
    const mail = mayEnterByMail(account, staffHaveProvider)
      ? writeSignInMail({ operator, code, link: `${baseUrl}/${language}/logg-inn/lenke/${token}` }, language)
      : writeStaffSignInMail({ operator, link: `${baseUrl}/${language}/logg-inn` }, language);
    const about = { applicationId: null, recipient: address, language, holdsSecret: true };
    await repositories.mail.add({ ...about, ...mail }, now);
  });
}
