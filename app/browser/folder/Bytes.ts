/** Bytes of one's own, as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Several pieces of bytes, one after the other. */
export function joinBytes(pieces: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

export const toHex = (bytes: Bytes): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Text as UTF-8, and back; bytes that are no UTF-8 throw. */
export const toBytes = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
export const toText = (bytes: Bytes): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
