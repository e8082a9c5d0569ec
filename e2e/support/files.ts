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
export function makeOds(name: string): UploadedFile {
  const mimeType = "application/vnd.oasis.opendocument.spreadsheet";
  return { name, mimeType, buffer: zipOfOne("mimetype", Buffer.from(mimeType)) };
}

/** A zip archive of one stored file (PKWARE's APPNOTE 4.3). */
function zipOfOne(entry: string, content: Buffer): Buffer {
  const fixed = (signature: number, version: readonly number[]) => {
    const [crc, size, nameBytes] = [crc32(content), content.length, Buffer.byteLength(entry)];
    const fields = Buffer.alloc(4 + version.length * 2 + 8 + 12 + 4);
    let at = fields.writeUInt32LE(signature);
    for (const value of version) at = fields.writeUInt16LE(value, at);
    for (const value of [0, 0, 0, 0x21]) at = fields.writeUInt16LE(value, at);
    for (const value of [crc, size, size]) at = fields.writeUInt32LE(value, at);
    fields.writeUInt16LE(nameBytes, at);
    return fields;
  };
  const local = Buffer.concat([fixed(0x04034b50, [20]), Buffer.from(entry), content]);
  const central = Buffer.concat([fixed(0x02014b50, [20, 20]), Buffer.alloc(14), Buffer.from(entry)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function crc32(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
