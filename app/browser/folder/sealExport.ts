import type { PlainDate } from "~/schemas/plainDate";
import type { RecordFolder } from "~/schemas/recordFolder";
import { toBytes, type Bytes } from "./Bytes";
import { newExportId, writeHead, writePiece } from "./exportLayout";
import type { FolderVault } from "./FolderVault";

export interface ExportContent {
  folder: RecordFolder;
  exportedOn: PlainDate;
  /** The bytes of one of `folder.files`. */
  readFile: (id: string) => Promise<Bytes>;
}

/** The whole folder with its files as one encrypted file, laid out as in exportLayout.ts; one file at a time is in memory. */
export async function sealExport(vault: FolderVault, { folder, exportedOn, readFile }: ExportContent): Promise<Blob> {
  const exportId = newExportId();
  const list = toBytes(JSON.stringify({ exportedOn, folder }));
  const parts: BlobPart[] = [await writeHead({ header: vault.header, exportId })];
  parts.push(...writePiece(await vault.seal(["export", exportId], list)));
  for (const { id } of folder.files) {
    const sealed = await vault.seal(["export-file", exportId, id], await readFile(id));
    // A blob of its own: the browser may keep it outside of memory.
    parts.push(new Blob(writePiece(sealed)));
  }
  return new Blob(parts, { type: "application/octet-stream" });
}
