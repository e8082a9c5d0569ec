import { ZipFile } from "yazl";

/** Files that people upload by mistake, made here: none of them is anybody's. */
export interface UploadedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const sectorBytes = 512;

/** A compound file (OLE2) with one stream of this name in its directory: what Excel wrote before 2007, or encrypts into. */
function compoundFile(stream: string): Buffer {
  const header = Buffer.alloc(sectorBytes);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  const directory = Buffer.alloc(sectorBytes);
  directory.write(`${stream}\0`, "utf16le");
  return Buffer.concat([header, directory]);
}

export const encrypted: UploadedFile = {
  name: "kryptert.xlsx",
  mimeType: xlsx,
  buffer: compoundFile("EncryptedPackage"),
};
export const oldExcel: UploadedFile = { name: "gammelt-ark.xlsx", mimeType: xlsx, buffer: compoundFile("Workbook") };
export const brokenZip: UploadedFile = {
  name: "skadet.xlsx",
  mimeType: xlsx,
  buffer: Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(2000, 7)]),
};
export const webPage: UploadedFile = {
  name: "nettside.xlsx",
  mimeType: xlsx,
  buffer: Buffer.from("<!doctype html><html><body><table><tr><td>Fylke</td></tr></table></body></html>"),
};
export const tooLarge: UploadedFile = {
  name: "for-stor.xlsx",
  mimeType: xlsx,
  buffer: Buffer.alloc(11 * 1024 * 1024, 80),
};

export const csvFile = (name: string, lines: readonly string[]): UploadedFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\r\n")),
});

/** A table with names on rows and columns and nothing to remark on. */
const table = ["Telleenhet: personer", "Periode: 2020–2024", "", "Kjønn;Antall", "Kvinner;", "Menn;"];
export const tidyCsv = csvFile("etter-kjonn.csv", table);
export const filledCsv = csvFile("med-tall.csv", [...table.slice(0, 4), "Kvinner;1412", "Menn;1397"]);
export const csvWithNumber = (number: string) => csvFile("med-fodselsnummer.csv", [...table, "", `${number};`]);

/**
 * A synthetic personal number: the month is raised by 80, so that no real person has it; both check digits are right.
 * The weights are those of the Norwegian population registry (modulus 11).
 */
export function makeSyntheticNumber(birthDate: string): string {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  for (let individual = 0; individual < 500; individual += 1) {
    const nine = `${day}${Number(month) + 80}${year.slice(2)}${String(individual).padStart(3, "0")}`;
    const first = checkDigit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (first === null) continue;
    const second = checkDigit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (second !== null) return `${nine}${first}${second}`;
  }
  throw new RangeError(`no number for ${birthDate}`);
}

function checkDigit(digits: string, weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

/** An OpenDocument sheet as far as it goes: a zip whose first entry, stored plainly, says what it is. */
export async function makeOds(name: string): Promise<UploadedFile> {
  const mimeType = "application/vnd.oasis.opendocument.spreadsheet";
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(mimeType), "mimetype", { compress: false });
  zip.addBuffer(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><office:document-content/>'), "content.xml");
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return { name, mimeType, buffer: Buffer.concat(parts) };
}
