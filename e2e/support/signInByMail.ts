import { randomUUID } from "node:crypto";
import { paths } from "~/app/i18n/paths";
import type { FormSender } from "./byForm";

const to = paths("nb");

/** An address that nobody has signed in with before. */
export const newAddress = (): string => `leser-${randomUUID().slice(0, 8)}@fjordvik.example`;

/** The link and the code that were mailed to an address last, as the demo's outbox shows them. */
export async function readSignInMail(request: FormSender, address: string) {
  const outbox = await (await request.get(to.demoOutbox)).text();
  // The latest stands first.
  const mail = outbox.split("<li").find((one) => one.includes(address)) ?? "";
  const link = /\/nb\/logg-inn\/lenke\/[\w-]+/.exec(mail)?.[0];
  const code = /: (\d{6})\b/.exec(mail)?.[1];
  if (!link || !code) throw new Error(`no mail to ${address} in the outbox`);
  return { link, code };
}

/** Signs in without a page: the session is in the cookies of the request's own browser. */
export async function signInByMail(request: FormSender, address: string): Promise<void> {
  await request.post(to.signInByMail, { form: { address }, maxRedirects: 0 });
  const { code } = await readSignInMail(request, address);
  const answer = await request.post(to.signInByMail, { form: { intent: "code", code }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`signing in as ${address} was answered ${answer.status()}`);
}

/** Signs an account out everywhere else. @param request of a browser in which it is signed in */
export async function endOtherSessions(request: FormSender): Promise<void> {
  const answer = await request.post(to.account, { form: { intent: "end-others" }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`ending the other sessions was answered ${answer.status()}`);
}
