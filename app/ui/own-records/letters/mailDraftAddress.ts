import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";

/**
 * What a mail program opens a draft from (RFC 6068): recipient, subject and a short text. The letter itself is
 * attached by hand, since programs cut long texts off.
 */
export function mailDraftAddress({ email, mail }: Pick<RecordLetter, "email" | "mail">): string {
  const body = mail.body.replaceAll("\n", "\r\n");
  const to = encodeURIComponent(email).replaceAll("%40", "@");
  return `mailto:${to}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body)}`;
}
