import { makeZip, type ZipPart } from "../testing/makeZip";

/**
 * A zip whose directory has many entries for one and the same content, as an overlapping zip bomb has: small to send,
 * and each entry is unpacked anew.
 * @param count of entries that share the content
 * @see David Fifield, "A better zip bomb", 2019
 */
export function shareOneEntry(parts: readonly ZipPart[], content: Buffer, count: number): Buffer {
  const nameOf = (at: number): string => `xl/media/${String(at).padStart(6, "0")}.bin`;
  const zip = makeZip([...parts, { name: nameOf(0), content }]);
  const end = zip.lastIndexOf("PK\u0005\u0006");
  const last = zip.lastIndexOf("PK\u0001\u0002");
  const start = zip.readUInt32LE(end + 16);
  const entries = Array.from({ length: count }, (_, at) => {
    const entry = Buffer.from(zip.subarray(last, end));
    entry.write(nameOf(at), 46, "latin1");
    return entry;
  });
  const directory = Buffer.concat([zip.subarray(start, last), ...entries]);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(parts.length + count, 8);
  tail.writeUInt16LE(parts.length + count, 10);
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([zip.subarray(0, start), directory, tail]);
}
