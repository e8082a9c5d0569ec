import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  messageId: string;
  to: string[];
  text: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Says no to the next ones. */
  refuse(first: number): void;
  /** Resolves when so many have come. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A real mail server on loopback that keeps what it gets. @param wanted its port; any that is free by default */
export async function startMailServer(wanted = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusals = 0;
  let told: (() => void) | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusals > 0) {
          refusals -= 1;
          callback(new Error("busy, try later"));
          return;
        }
        const text = Buffer.concat(chunks).toString("utf8");
        const messageId = /^Message-ID: (\S+)/im.exec(text)?.[1] ?? "";
        received.push({ messageId, to: session.envelope.rcptTo.map((one) => one.address), text });
        callback();
        told?.();
      });
    },
  });
  // A portal that is killed while it hands a mail over breaks its connection; that is the portal's trouble, not ours.
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "ECONNRESET" && error.code !== "EPIPE") throw error;
  });
  server.listen(wanted, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (first) => (refusals = first),
    arrived: (count) =>
      new Promise((resolve) => {
        const look = () => (received.length >= count ? resolve() : undefined);
        told = look;
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
