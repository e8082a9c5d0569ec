import yazl from "yazl";

export interface ZipEntry {
  /** A file name, without folders. */
  name: string;
  bytes: Buffer;
}

/**
 * Packs files into one zip.
 * @param at stands as the time of each file, so that the same content gives the same bytes
 * @throws {RangeError} when two files have the same name, or a name could lead out of a folder
 */
export async function writeZip(entries: readonly ZipEntry[], at: Date): Promise<Buffer> {
  const names = entries.map((entry) => entry.name.toLowerCase());
  if (new Set(names).size < names.length) throw new RangeError("two files of the same name");
  if (entries.some((entry) => /[/\\:]|^\.*$/.test(entry.name))) throw new RangeError("a name that is no file name");
  const zip = new yazl.ZipFile();
  for (const { name, bytes } of entries) zip.addBuffer(bytes, name, { mtime: at, mode: 0o100644 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
