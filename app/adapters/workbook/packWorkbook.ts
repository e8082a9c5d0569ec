import yazl from "yazl";
import { unpackWorkbook } from "./unpackWorkbook";
import { workbookLimits } from "./workbookLimits";

/** Years and codes stand as text; Excel is not to mark each of them as a number gone wrong. */
const ignoredErrors =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors></worksheet>';

/**
 * Adds what ExcelJS 4.4 can't write (quoted texts, and leave for numbers stored as text), and packs the workbook.
 * @param stored a workbook as ExcelJS writes it, without compression
 * @param at stands as the time of each part, so that the same content gives the same bytes
 */
export async function packWorkbook(stored: Buffer, at: Date): Promise<Buffer> {
  const parts = await unpackWorkbook(stored, { ...workbookLimits, expandedBytes: Infinity });
  const zip = new yazl.ZipFile();
  for (const [name, content] of parts) {
    zip.addBuffer(completed(name, content), name, { mtime: at, mode: 0o100644 });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function completed(name: string, content: Buffer): Buffer {
  if (name === "xl/styles.xml") {
    const xml = content.toString("utf8");
    return Buffer.from(xml.replace(/<xf ([^>]*applyProtection="1"[^>]*)>/g, '<xf $1 quotePrefix="1">'));
  }
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return content;
  const end = content.lastIndexOf("</worksheet>");
  return Buffer.concat([content.subarray(0, end), Buffer.from(ignoredErrors)]);
}
