import { Readable } from "node:stream";
import yazl from "yazl";

/** A file of a zip that is read when its turn comes, so that one at a time is in memory. */
export interface LazyZipEntry {
  /** Folders and file name, with `/` between. */
  path: string;
  read(): Promise<Buffer> | Buffer;
}

/** Kinds that a second packing makes no smaller. */
const packedAlready = /\.(pdf|xlsx|docx)$/i;

/**
 * Packs files into one zip as it is being sent. When a file can't be read the stream breaks off: a download that
 * lacks something never looks whole.
 * @param at stands as the time of each file
 * @throws {RangeError} when two files have the same path, or a path could lead out of a folder
 */
export function streamZip(entries: readonly LazyZipEntry[], at: Date): Readable {
  const paths = entries.map((entry) => entry.path.toLowerCase());
  if (new Set(paths).size < paths.length) throw new RangeError("two files of the same path");
  for (const path of paths)
    if (path.split("/").some((part) => /[\\:]|^\.*$/.test(part))) throw new RangeError("a path that is no file path");
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  zip.on("error", (error: Error) => output.destroy(error));
  for (const { path, read } of entries) {
    const compress = !packedAlready.test(path);
    zip.addReadStreamLazy(path, { mtime: at, mode: 0o100644, compress }, (handOver) => {
      Promise.resolve()
        .then(read)
        .then(
          (bytes) => handOver(null, Readable.from([bytes], { objectMode: false })),
          (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))),
        );
    });
  }
  zip.end();
  return output;
}
