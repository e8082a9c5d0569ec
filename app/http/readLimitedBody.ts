/**
 * The body of a request as bytes, or null when it is longer than the limit. What is beyond the limit is read and
 * thrown away, so that a client which sends all before it listens gets its answer; of what is far beyond, the rest is left: close the connection.
 * @param limit in bytes
 */
export async function readLimitedBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isTooLong = Number(request.headers.get("Content-Length") ?? 0) > limit;
  if (isTooLong && Number(request.headers.get("Content-Length")) > longestThrownAway) return null;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > longestThrownAway) return null;
    isTooLong ||= length > limit;
    if (isTooLong) chunks.length = 0;
    else chunks.push(part.value);
  }
  return isTooLong ? null : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Nobody sends this much by mistake: reading stops, in bytes. */
const longestThrownAway = 64 * 1024 * 1024;
