import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** General purpose flags; 1 marks the part as encrypted. */
  readonly flags?: number;
}

/** A deflated zip for tests, made without any of the packages that read one. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0 } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain, { level: 9 });
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(flags, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(plain), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(plain.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    body.push(Buffer.from("PK\u0003\u0004"), header, Buffer.from(name), packed);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), header, tail, Buffer.from(name));
    offset += 4 + header.length + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...body, central, Buffer.from("PK\u0005\u0006"), end]);
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The parts of a workbook with one sheet, "Ark1".
 * @param sheet what stands inside `<worksheet>`
 */
export function workbookParts(sheet: string | Buffer, extra: readonly ZipPart[] = []): ZipPart[] {
  const xml = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>${inner}`;
  return [
    {
      name: "[Content_Types].xml",
      content: xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    },
    {
      name: "xl/workbook.xml",
      content: xml(
        `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: xml(
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: Buffer.concat([
        Buffer.from(xml(`<worksheet xmlns="${spreadsheet}">`)),
        Buffer.from(sheet as string),
        Buffer.from("</worksheet>"),
      ]),
    },
    ...extra,
  ];
}

/** A row of text cells, stored in place. */
export function textRow(row: number, cells: Readonly<Record<string, string>>): string {
  const inner = Object.entries(cells).map(
    ([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${inner.join("")}</row>`;
}
