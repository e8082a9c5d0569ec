import { createTransport } from "nodemailer";

export interface OutgoingMail {
  /** Fixed before the first try, so that a mail sent twice is recognised as one. */
  messageId: string;
  recipient: string;
  subject: string;
  body: string;
  language: string;
  /** Files that go with it, by the names that people know. */
  attachments: { name: string; mediaType: string; bytes: Buffer }[];
}

/** Mail over SMTP. Plain text only: nothing that somebody typed is ever markup. */
export function createMailTransport(
  smtpUrl: string,
  from: string,
): { send(message: OutgoingMail): Promise<void>; close(): void } {
  // Shorter than the database's limit on an idle transaction: a mail server that hangs ends the try, not the connection.
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 8_000 },
    { from },
  );
  return {
    async send({ messageId, recipient, subject, body, language, attachments }) {
      await transport.sendMail({
        messageId,
        // One address, never a list: a comma in it must not make two recipients.
        to: { name: "", address: recipient },
        subject,
        text: body,
        headers: { "Content-Language": language },
        attachments: attachments.map(({ name, mediaType, bytes }) => ({
          filename: name,
          contentType: mediaType,
          content: bytes,
        })),
      });
    },
    close: () => transport.close(),
  };
}
