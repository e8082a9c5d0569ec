/**
 * The body of a request as bytes, or null when it is longer than the limit. What is beyond the limit is read and
 * thrown away, so that a client which sends all before it listens gets its answer.
 * @param limit in bytes
 */
export async function readLimitedBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isTooLong = Number(request.headers.get("Content-Length") ?? 0) > limit;
  if (isTooLong && Number(request.headers.get("Content-Length")) > longestThrownAway) return null;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > longestThrownAway) {
      await reader?.cancel();
      return null;
    }
    isTooLong ||= length > limit;
    if (isTooLong) chunks.length = 0;
    else chunks.push(part.value);
  }
  return isTooLong ? null : Buffer.concat(chunks);
}

/** Nobody sends this much by mistake: reading stops, in bytes. */
const longestThrownAway = 64 * 1024 * 1024;
