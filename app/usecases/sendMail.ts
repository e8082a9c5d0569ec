import type { OutgoingMail } from "~/app/adapters/createMailTransport";
import type { UseCaseDeps } from "./deps";

/** Hands one message to a mail server. Throws when the server does not take it. */
export type MailTransport = (message: OutgoingMail) => Promise<void>;

/**
 * Sends a mail that was written with the change that caused it. At least once: dying between the server's yes and
 * our commit sends it again, under the same Message-ID.
 */
export async function sendMail(
  deps: Pick<UseCaseDeps, "transact">,
  transport: MailTransport,
  mailId: string,
): Promise<void> {
  await deps.transact(async (repositories) => {
    const mail = await repositories.mail.findForUpdate(mailId);
    if (!mail || mail.sentAt) return;
    await transport(mail);
    await repositories.mail.markSent(mailId, new Date());
  });
}
