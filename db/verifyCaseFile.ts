import { readFile } from "node:fs/promises";
import path from "node:path";
import yauzl from "yauzl";
import type { EventLogFiles, EventLogVerdict } from "./eventLogFile";

/** A log may be large, but not without end. */
const mostLogBytes = 256 * 1024 * 1024;

/**
 * Finds the event log in a case file (.zip), or beside a loose `events.jsonl`.
 * @throws {Error} with what to do, where there is none
 */
export async function readEventLog(file: string): Promise<{ events: string; payloads: string | null }> {
  const start = await readFile(file);
  if (start.subarray(0, 2).toString("latin1") === "PK") return await readFromZip(start);
  const beside = path.join(path.dirname(file), "payloads.jsonl");
  const payloads = await readFile(beside).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return { events: toText(start, path.basename(file)), payloads: payloads && toText(payloads, "payloads.jsonl") };
}

async function readFromZip(bytes: Buffer): Promise<EventLogFiles> {
  const found = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(new Error(`The zip can't be read: ${failure.message}`));
      zip.on("error", (error: Error) => reject(new Error(`The zip can't be read: ${error.message}`)));
      zip.on("end", resolve);
      zip.on("entry", (entry: yauzl.Entry) => {
        const name = path.posix.basename(entry.fileName);
        if (name !== "events.jsonl" && name !== "payloads.jsonl") return zip.readEntry();
        if (found.has(name)) return reject(new Error(`The zip has two files named ${name}.`));
        if (entry.uncompressedSize > mostLogBytes) return reject(new Error(`${name} is too large.`));
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("error", (error: Error) => reject(new Error(`${name} can't be read: ${error.message}`)));
          stream.on("end", () => {
            found.set(name, toText(Buffer.concat(chunks), name));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
  const [events, payloads] = [found.get("events.jsonl"), found.get("payloads.jsonl")];
  if (events === undefined || payloads === undefined)
    throw new Error("The zip is no case file: it lacks events.jsonl or payloads.jsonl.");
  return { events, payloads };
}

function toText(bytes: Buffer, name: string): string {
  if (bytes.length > mostLogBytes) throw new Error(`${name} is too large.`);
  // Bytes that are no UTF-8 become replacement characters, which no hash was made of: the verdict names the event.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

const reasons: Record<(EventLogVerdict & { ok: false })["problem"]["what"], string> = {
  order: "the number is not the one that comes next: an event is missing, doubled or moved",
  predecessor: "it does not name the hash of the event before it",
  content: "its content is not what its hash was made of",
  application: "it belongs to another application",
  payload: "the text kept for it is not the one it was written with",
  header: "the header does not fit the log",
  "not-canonical": "the line is not an event in canonical form",
  head: "the log does not end with the hash that the header names",
  count: "the log is not as long as its header says",
  "payload-order": "payloads.jsonl is not in canonical form or order",
  "payload-count": "payloads.jsonl does not have as many lines as the header says",
};

const several = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The verdict in one line. */
export function sayVerdict(verdict: EventLogVerdict): string {
  if (!verdict.ok) {
    const { sequence, what } = verdict.problem;
    return `broken${sequence === null ? "" : ` at event ${sequence}`}: ${reasons[what]}`;
  }
  const { events, erased, hidden, withheld } = verdict;
  const more = [
    hidden > 0 ? `${several(hidden, "event")} of others' hidden` : "",
    withheld > 0 ? `${several(withheld, "payload")} not for this reader` : "",
  ].filter(Boolean);
  return [`ok, ${several(events, "event")}, ${several(erased, "payload")} erased`, ...more].join(", ");
}
