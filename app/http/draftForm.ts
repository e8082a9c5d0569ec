import { mostFileBytes } from "~/app/domain/applications/attachmentRules";

/** What is kept of a body while it is read; the rest is counted and dropped. */
const keptBytes = 11 * 1024 * 1024;
/** Beyond this nobody reads on. */
const mostBytes = 64 * 1024 * 1024;
/** Of a body that is too long, so much of the end is kept: the fields that stand after the file. */
const tailBytes = 512 * 1024;

export interface DraftForm {
  form: FormData;
  /** A file in it was longer than what is kept: its name is right, its content is not. */
  isCut: boolean;
}

/**
 * Reads a step's form, files included, within a fixed amount of memory. Of a body that is too long the fields still
 * come through, so that nothing typed is lost.
 * @returns null when the body is beyond all measure, or no form
 */
export async function readDraftForm(request: Request): Promise<DraftForm | null> {
  const type = request.headers.get("Content-Type") ?? "";
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes || !request.body) return null;
  const body = await readEnds(request.body);
  if (!body) return null;
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  const bytes = body.tail && boundary ? closeBody(body.head, body.tail, boundary) : body.head;
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } }).formData();
    return { form, isCut: body.tail !== null };
  } catch {
    return null;
  }
}

/** The first bytes of a stream, and the last ones where it was longer than what is kept. */
async function readEnds(stream: ReadableStream<Uint8Array>): Promise<{ head: Buffer; tail: Buffer | null } | null> {
  const head: Uint8Array[] = [];
  let tail = Buffer.alloc(0);
  let [kept, total] = [0, 0];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.length;
    if (total > mostBytes) {
      await reader.cancel();
      return null;
    }
    const room = Math.max(0, keptBytes - kept);
    if (room > 0) head.push(part.value.subarray(0, room));
    kept += Math.min(room, part.value.length);
    const rest = part.value.subarray(room);
    if (rest.length > 0) tail = Buffer.concat([tail, rest]).subarray(-tailBytes);
  }
  return { head: Buffer.concat(head), tail: total > keptBytes ? tail : null };
}

/** Ends the file that was cut, and goes on with the parts after it. */
function closeBody(head: Buffer, tail: Buffer, boundary: string): Buffer {
  const mark = Buffer.from(`\r\n--${boundary}`);
  const next = tail.indexOf(mark);
  return Buffer.concat([head, next === -1 ? Buffer.concat([mark, Buffer.from("--\r\n")]) : tail.subarray(next)]);
}

/** A file that the person chose under a name; null for an empty choice. */
export function chosenFile({ form, isCut }: DraftForm, name: string): { file: File; isTooLarge: boolean } | null {
  const file = form.get(name);
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return null;
  return { file, isTooLarge: isCut || file.size > mostFileBytes };
}

/** More than all fields of one step, each at its longest. */
const mostJsonBytes = 1024 * 1024;

/** The JSON of a save; null for none, or one beyond measure. */
export async function readDraftJson(request: Request): Promise<unknown> {
  if (!request.body) return null;
  const parts: Uint8Array[] = [];
  let total = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.length;
    if (total > mostJsonBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  } catch {
    return null;
  }
}
