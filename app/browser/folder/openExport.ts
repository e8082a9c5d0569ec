import { z } from "zod";
import { plainDate, type PlainDate } from "~/schemas/plainDate";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { ExportProblem } from "~/app/ui/own-records/FolderKeeper";
import { toText, type Bytes } from "./Bytes";
import { headLength, readBytes, readHead, readPiece } from "./exportLayout";
import { openVault } from "./FolderVault";

export interface OpenExport {
  folder: RecordFolder;
  exportedOn: PlainDate;
  /** The bytes of one of `folder.files`. @throws {Error} when the file on the disk is another by now */
  readFile: (id: string) => Promise<Bytes>;
}

const list = z.object({ exportedOn: plainDate, folder: recordFolder });

/**
 * Opens a file that `sealExport` made, and reads every byte of it before it is said to be whole.
 * @returns what is in it, or why it is refused
 */
export async function openExport(file: Blob, passphrase: string): Promise<Result<OpenExport, ExportProblem>> {
  const head = await readHead(await readBytes(file, 0, Math.min(headLength, file.size)));
  if (typeof head === "string") return refuse(head);
  const vault = await openVault(head.header, passphrase);
  if (!vault) return refuse("wrong-passphrase");
  const { exportId } = head;

  const first = await readPiece(file, headLength);
  if (!first) return refuse("cut");
  const opened = await vault.open(["export", exportId], first.sealed);
  if (!opened) return refuse("damaged");
  const written = JSON.parse(toText(opened)) as { folder?: { version?: unknown } };
  const read = list.safeParse(written);
  if (!read.success) return refuse(isNewer(written.folder?.version) ? "newer-version" : "damaged");
  const { folder, exportedOn } = read.data;

  const places = new Map<string, number>();
  let at = first.next;
  for (const { id, size } of folder.files) {
    const piece = await readPiece(file, at);
    if (!piece) return refuse("cut");
    const bytes = await vault.open(["export-file", exportId, id], piece.sealed);
    if (bytes?.length !== size) return refuse("damaged");
    places.set(id, at);
    at = piece.next;
  }
  if (at !== file.size) return refuse("damaged");

  return ok({
    folder,
    exportedOn,
    async readFile(id) {
      const piece = await readPiece(file, places.get(id) ?? file.size);
      const bytes = piece && (await vault.open(["export-file", exportId, id], piece.sealed));
      if (!bytes) throw new Error("the file was changed while it was read");
      return bytes;
    },
  });
}

const isNewer = (version: unknown) => typeof version === "number" && version > 1;
