import type { OutgoingMail } from "~/app/adapters/createMailTransport";
import { fitsInMail } from "~/app/domain/letters/fitsInMail";
import { filesTooLarge } from "~/app/letters/filesTooLarge";
import type { Repositories } from "~/db/repositories";
import type { UseCaseDeps } from "./deps";

/** Hands one message to a mail server. Throws when the server does not take it. */
export type MailTransport = (message: OutgoingMail) => Promise<void>;

/**
 * Sends a mail that was written with the change that caused it. At least once: dying between the server's yes and
 * our commit sends it again, under the same Message-ID. Files too large for a mail stay behind, and the mail says so.
 * No transaction is open while the server is spoken to: one that takes its time with large files ends the try, and
 * would else lose the word that it was sent.
 */
export async function sendMail(
  deps: Pick<UseCaseDeps, "transact">,
  transport: MailTransport,
  mailId: string,
): Promise<void> {
  const message = await deps.transact(async (repositories) => {
    const mail = await repositories.mail.findForUpdate(mailId);
    return !mail || mail.sentAt ? null : toMessage(repositories, mail);
  });
  if (!message) return;
  await transport(message);
  await deps.transact((repositories) => repositories.mail.markSent(mailId, new Date()));
}

type Mail = Omit<OutgoingMail, "attachments"> & { attachments: string[] };

async function toMessage(repositories: Repositories, mail: Mail): Promise<OutgoingMail> {
  const { messageId, recipient, subject, body, language } = mail;
  const files = await filesOf(repositories, mail.attachments);
  const text = files ? body : `${body}\n\n${filesTooLarge(language)}`;
  return { messageId, recipient, subject, body: text, language, attachments: files ?? [] };
}

/** The files with their bytes, in the order given; null when together they are too large for a mail. */
async function filesOf(
  { files }: Pick<Repositories, "files">,
  ids: readonly string[],
): Promise<OutgoingMail["attachments"] | null> {
  const heads = await files.list(ids);
  if (!fitsInMail(heads.map(({ size }) => size))) return null;
  const attachments = [];
  for (const id of ids) {
    const { name, mediaType, bytes } = await files.getBytes(id);
    attachments.push({ name, mediaType, bytes });
  }
  return attachments;
}
