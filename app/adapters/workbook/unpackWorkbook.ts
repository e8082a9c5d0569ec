import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import type { WorkbookLimits } from "./workbookLimits";
import { mostParts } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";

/** Unpacked parts by their name, without a leading slash. Parts that nobody reads are counted, not kept. */
export type WorkbookParts = ReadonlyMap<string, Buffer>;

const encryptedFlag = 0x1;
const kept = /\.(?:xml|rels)$/i;

/**
 * Unpacks a zip under limits, counting what really comes out rather than what the zip says.
 * @throws {WorkbookProblemError} when it is encrypted, too large, broken, or another kind of document
 */
export async function unpackWorkbook(bytes: Buffer, limits: WorkbookLimits): Promise<WorkbookParts> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  refuseOthers(entries, bytes);
  const parts = new Map<string, Buffer>();
  let expanded = 0;
  for (const entry of entries) {
    const name = partName(entry);
    if (name.endsWith("/")) continue;
    const chunks: Buffer[] = [];
    await inflate(zip, entry, (chunk) => {
      expanded += chunk.length;
      if (expanded > limits.expandedBytes) throw new WorkbookProblemError(workbookProblem.tooLarge("expanded"));
      if (kept.test(name)) chunks.push(chunk);
    });
    // Two parts of one name: readers would not agree on which one counts.
    if (parts.has(name)) throw new WorkbookProblemError(workbookProblem.broken);
    if (kept.test(name)) parts.set(name, Buffer.concat(chunks));
  }
  if (/macroEnabled/i.test(parts.get("[Content_Types].xml")?.toString("latin1") ?? "")) {
    throw new WorkbookProblemError(workbookProblem.macros);
  }
  return parts;
}

function partName(entry: Entry): string {
  return String(entry.fileName).replace(/^\/+/, "");
}

function refuseOthers(entries: readonly Entry[], bytes: Buffer): void {
  const names = new Set(entries.map(partName));
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (entries.some((entry) => (entry.generalPurposeBitFlag & encryptedFlag) !== 0)) {
    throw new WorkbookProblemError(workbookProblem.encrypted);
  }
  if (has(/^xl\/.*vbaProject[^/]*\.bin$/i) || has(/^xl\/macrosheets\//i)) {
    throw new WorkbookProblemError(workbookProblem.macros);
  }
  if (names.has("xl/workbook.xml")) return;
  if (names.has("xl/workbook.bin")) throw new WorkbookProblemError(workbookProblem.notRecognised("xlsb"));
  if (names.has("word/document.xml")) throw new WorkbookProblemError(workbookProblem.notRecognised("docx"));
  if (names.has("ppt/presentation.xml")) throw new WorkbookProblemError(workbookProblem.notRecognised("pptx"));
  if (names.has("content.xml") && isOpenSpreadsheet(bytes)) throw new WorkbookProblemError(workbookProblem.ods);
  throw new WorkbookProblemError(workbookProblem.notRecognised("zip"));
}

/** OpenDocument says what it is in its first part, stored as plain text. */
function isOpenSpreadsheet(bytes: Buffer): boolean {
  return bytes.subarray(0, 300).includes("opendocument.spreadsheet");
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error ?? !zip) reject(new WorkbookProblemError(workbookProblem.broken));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostParts) reject(new WorkbookProblemError(workbookProblem.tooLarge("expanded")));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", () => reject(new WorkbookProblemError(workbookProblem.broken)));
    zip.readEntry();
  });
}

function inflate(zip: ZipFile, entry: Entry, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error ?? !stream) {
        reject(new WorkbookProblemError(workbookProblem.broken));
        return;
      }
      stream.on("data", (chunk: Buffer) => {
        try {
          take(chunk);
        } catch (problem) {
          stream.destroy();
          reject(problem instanceof Error ? problem : new WorkbookProblemError(workbookProblem.broken));
        }
      });
      stream.on("end", resolve);
      stream.on("error", () => reject(new WorkbookProblemError(workbookProblem.broken)));
    });
  });
}
