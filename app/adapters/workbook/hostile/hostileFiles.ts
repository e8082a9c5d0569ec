import { makeZip, textRow, workbookParts, type ZipPart } from "../testing/makeZip";
import type { WorkbookLimit, WorkbookProblemCode } from "../WorkbookProblem";
import { shareOneEntry } from "./shareOneEntry";

/** A file that is made to break a reader, and what is to become of it. */
export interface HostileFile {
  readonly name: string;
  readonly fileName: string;
  make(): Buffer;
  /** `read`, or the code it is refused with. */
  readonly becomes: "read" | WorkbookProblemCode;
  /** Over which limit; several where the speed of the machine decides which is met first. */
  readonly limits?: readonly WorkbookLimit[];
  /** Takes many seconds of a processor: read with the full counts only. */
  readonly isHeavy?: true;
  /** It is read in some seconds: where much else goes on, its time may run out first. */
  readonly mayTimeOut?: true;
}

const mebibyte = 1024 * 1024;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const table = textRow(1, { A: "Fylke", B: "Menn" }) + textRow(2, { A: "Oslo" });
const sheetData = `<sheetData>${table}</sheetData>`;

/** A workbook of one sheet, given as what stands inside `<worksheet>`. */
const sheetOf = (sheet: string): Buffer => makeZip(workbookParts(sheet));

/** The same, with parts that the workbook or its sheet refers to. */
function withParts(sheet: string, parts: readonly (ZipPart & { kind: string; of?: "sheet" })[]): Buffer {
  const tags = (ofSheet: boolean): string =>
    parts
      .flatMap(({ name, kind, of }, at) =>
        (of === "sheet") === ofSheet
          ? `<Relationship Id="rId${at + 2}" Type="${office}/${kind}" Target="/${name}"/>`
          : [],
      )
      .join("");
  const own = workbookParts(sheet, parts).map((part) =>
    part.name === "xl/_rels/workbook.xml.rels"
      ? { ...part, content: String(part.content).replace("</Relationships>", `${tags(false)}</Relationships>`) }
      : part,
  );
  const sheetRelations = {
    name: "xl/worksheets/_rels/sheet1.xml.rels",
    content: `<Relationships>${tags(true)}</Relationships>`,
  };
  return makeZip([...own, sheetRelations]);
}

const strings = (content: string) => [{ name: "xl/sharedStrings.xml", kind: "sharedStrings", content }];

/** A workbook whose workbook part says something else than that it has one sheet. */
function withSheets(tags: string, relations: string, parts: readonly ZipPart[]): Buffer {
  return makeZip(
    workbookParts(sheetData, parts).map((part) => {
      if (part.name === "xl/workbook.xml")
        return { ...part, content: String(part.content).replace(/<sheets>.*<\/sheets>/, `<sheets>${tags}</sheets>`) };
      if (part.name === "xl/_rels/workbook.xml.rels")
        return { ...part, content: String(part.content).replace("</Relationships>", `${relations}</Relationships>`) };
      return part;
    }),
  );
}

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join("");

/** @param count at most 600: the texts of a workbook have a limit of their own, together */
function longLabels(count: number): Buffer {
  const row = (at: number): string => textRow(at + 2, { A: String(at).padEnd(32_767, "ŋ") });
  return sheetOf(`<sheetData>${textRow(1, { A: "Gruppe", B: "Menn" })}${many(count, row)}</sheetData>`);
}

const zips: readonly HostileFile[] = [
  {
    name: "a zip bomb inside a zip bomb, in a part that nobody opens",
    fileName: "bombe-i-bombe.xlsx",
    make() {
      const bomb = makeZip([{ name: "a.bin", content: Buffer.alloc(150 * mebibyte) }]);
      const outer = makeZip([{ name: "a.zip", content: bomb }]);
      return makeZip(workbookParts(sheetData, [{ name: "xl/embeddings/b.zip", content: outer }]));
    },
    becomes: "read",
  },
  {
    name: "a zip bomb of 9,000 entries that share one compressed content",
    fileName: "overlappende.xlsx",
    make: () => shareOneEntry(workbookParts(sheetData), Buffer.alloc(5 * mebibyte), 9_000),
    becomes: "workbook-too-large",
    limits: ["expanded"],
  },
  {
    name: "a zip bomb that says it holds next to nothing",
    fileName: "lyver-om-storrelsen.xlsx",
    make() {
      const zip = makeZip(
        workbookParts(sheetData, [{ name: "xl/media/a.bin", content: Buffer.alloc(250 * mebibyte) }]),
      );
      const size = Buffer.alloc(4);
      size.writeUInt32LE(250 * mebibyte);
      for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 1)) zip.writeUInt32LE(10, at);
      return zip;
    },
    becomes: "workbook-broken",
  },
  {
    name: "a part whose name leads out of the folder",
    fileName: "sti-ut.xlsx",
    make: () => makeZip(workbookParts(sheetData, [{ name: "../../../../tmp/ut.xml", content: "<a/>" }])),
    becomes: "workbook-broken",
  },
  {
    name: "a part whose name leads out of the folder, written with backslashes",
    fileName: "sti-ut-bakover.xlsx",
    make: () => makeZip(workbookParts(sheetData, [{ name: "..\\..\\ut.xml", content: "<a/>" }])),
    becomes: "workbook-broken",
  },
  {
    name: "a relation that leads out of the zip",
    fileName: "relasjon-ut.xlsx",
    make: () =>
      withSheets(
        `<sheet name="Ark1" sheetId="1" r:id="rId7"/>`,
        `<Relationship Id="rId7" Type="${office}/worksheet" Target="../../../../../etc/passwd"/>`,
        [],
      ),
    becomes: "workbook-broken",
  },
  {
    name: "a zip that is cut in half",
    fileName: "halv.xlsx",
    make() {
      const zip = sheetOf(sheetData);
      return zip.subarray(0, zip.length / 2);
    },
    becomes: "workbook-broken",
  },
  {
    name: "10,001 parts",
    fileName: "mange-deler.xlsx",
    make: () =>
      makeZip(
        workbookParts(
          sheetData,
          Array.from({ length: 10_001 }, (_, at) => ({ name: `xl/a${at}.xml`, content: "<a/>" })),
        ),
      ),
    becomes: "workbook-too-large",
    limits: ["expanded"],
  },
];

const xml: readonly HostileFile[] = [
  {
    name: "two million styles",
    fileName: "stiler.xlsx",
    make() {
      const formats = `<xf numFmtId="0" fontId="0"/>`.repeat(2_000_000);
      const content = `<styleSheet><cellXfs count="2000000">${formats}</cellXfs></styleSheet>`;
      return withParts(sheetData, [{ name: "xl/styles.xml", kind: "styles", content }]);
    },
    becomes: "workbook-too-large",
    limits: ["memory", "time"],
  },
  {
    name: "tags nested two million deep",
    fileName: "dyp.xlsx",
    make: () => sheetOf(`<sheetData>${"<row>".repeat(500_000)}${"<a>".repeat(1_500_000)}</sheetData>`),
    becomes: "workbook-too-large",
    limits: ["memory", "time"],
  },
  {
    name: "tags nested 100,000 deep that are never closed",
    fileName: "dyp-uten-slutt.xlsx",
    make: () => sheetOf(`<sheetData>${"<row>".repeat(100_000)}</sheetData>`),
    becomes: "workbook-broken",
  },
  {
    name: "tags nested 100,000 deep and closed again, in the texts",
    fileName: "dyp-tekst.xlsx",
    make: () =>
      withParts(sheetData, strings(`<sst><si><t>${"<r>".repeat(100_000)}a${"</r>".repeat(100_000)}</t></si></sst>`)),
    becomes: "read",
  },
  {
    name: "a thousand million laughs",
    fileName: "entiteter.xlsx",
    make() {
      const entities = many(9, (at) => `<!ENTITY h${at + 1} "${(at === 0 ? "hei " : `&h${at};`).repeat(10)}">`);
      return withParts(sheetData, strings(`<!DOCTYPE sst [${entities}]><sst><si><t>&h9;</t></si></sst>`));
    },
    becomes: "workbook-broken",
  },
  {
    name: "an entity that stands for a file on the server",
    fileName: "ekstern-entitet.xlsx",
    make: () =>
      withParts(
        sheetData,
        strings(`<!DOCTYPE sst [<!ENTITY h SYSTEM "file:///etc/passwd">]><sst><si><t>&h;</t></si></sst>`),
      ),
    becomes: "workbook-broken",
  },
  {
    name: "a document type at an address outside, and no entity",
    fileName: "ekstern-dtd.xlsx",
    make: () =>
      withParts(sheetData, strings(`<!DOCTYPE sst SYSTEM "http://portal.example/a.dtd"><sst><si><t>a</t></si></sst>`)),
    becomes: "read",
  },
  {
    name: "an attribute of 50 MB",
    fileName: "attributt.xlsx",
    make: () => sheetOf(`<sheetData><row r="1" x="${"9".repeat(50_000_000)}"/>${table}</sheetData>`),
    becomes: "read",
  },
  {
    name: "a text of 150 MB that one cell shows",
    fileName: "lang-tekst.xlsx",
    make: () =>
      withParts(
        `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`,
        strings(`<sst><si><t>${"lang ".repeat(30_000_000)}</t></si></sst>`),
      ),
    becomes: "workbook-too-large",
    limits: ["memory", "cells", "time"],
  },
  {
    name: "a title of eighteen million letters",
    fileName: "lang-tittel.xlsx",
    make: () =>
      sheetOf(
        `<sheetData>${textRow(1, { A: "ŋ".repeat(18_000_000) })}${textRow(3, { A: "Fylke", B: "Menn" })}${textRow(4, { A: "Oslo" })}</sheetData>`,
      ),
    becomes: "read",
  },
  {
    name: "600 labels as long as a cell can hold, all of which the answer would carry",
    isHeavy: true,
    fileName: "for-langt-svar.xlsx",
    make: () => longLabels(600),
    becomes: "workbook-too-large",
    limits: ["cells"],
    mayTimeOut: true,
  },
  {
    name: "100 such labels, which the answer has just room for",
    fileName: "langt-svar.xlsx",
    make: () => longLabels(100),
    becomes: "read",
    mayTimeOut: true,
  },
  {
    name: "200,000 notes on cells",
    fileName: "merknader.xlsx",
    make() {
      const one = (at: number): string => `<comment ref="A${at + 1}" authorId="0"><text><t>Merk</t></text></comment>`;
      const content = `<comments><authors><author>Navn</author></authors><commentList>${many(200_000, one)}</commentList></comments>`;
      return withParts(sheetData, [{ name: "xl/comments1.xml", kind: "comments", of: "sheet", content }]);
    },
    becomes: "read",
  },
  {
    name: "notes that begin and never end, which a careless pattern searches for again and again",
    fileName: "merknader-uten-slutt.xlsx",
    make() {
      const content = `<comments>${'<comment ref="A1" >'.repeat(1_000_000)}</comments>`;
      return withParts(sheetData, [{ name: "xl/comments1.xml", kind: "comments", of: "sheet", content }]);
    },
    becomes: "read",
  },
];

const sheets: readonly HostileFile[] = [
  {
    name: "a lone cell in the last corner of the sheet",
    fileName: "xfd1048576.xlsx",
    make: () => sheetOf(`<sheetData>${textRow(1, { A: "Fylke" })}${textRow(1_048_576, { XFD: "her" })}</sheetData>`),
    becomes: "read",
  },
  {
    name: "60,000 lone cells along the diagonal",
    fileName: "diagonal.xlsx",
    make: () =>
      sheetOf(
        `<sheetData>${many(60_000, (at) => textRow(at * 17 + 1, { [columnName(at % 16_384)]: "a" }))}</sheetData>`,
      ),
    becomes: "workbook-too-large",
    limits: ["memory", "time"],
  },
  {
    name: "100,000 merged ranges",
    fileName: "sammenslatte.xlsx",
    make() {
      const merges = many(100_000, (at) => `<mergeCell ref="A${at * 2 + 1}:B${at * 2 + 2}"/>`);
      return sheetOf(`${sheetData}<mergeCells count="100000">${merges}</mergeCells>`);
    },
    becomes: "workbook-too-large",
    limits: ["cells"],
  },
  {
    name: "20,000 merged ranges that all hold each other",
    fileName: "sammenslatte-i-hverandre.xlsx",
    make() {
      const merges = many(20_000, (at) => `<mergeCell ref="A1:${columnName(at % 16_384)}${at + 2}"/>`);
      return sheetOf(`${sheetData}<mergeCells count="20000">${merges}</mergeCells>`);
    },
    becomes: "read",
  },
  {
    name: "a million cells with nothing in them",
    isHeavy: true,
    fileName: "tomme-celler.xlsx",
    make() {
      const columns = Array.from({ length: 99 }, (_, at) => columnName(at));
      const row = (at: number): string =>
        `<row r="${at + 1}">${columns.map((column) => `<c r="${column}${at + 1}"/>`).join("")}</row>`;
      return sheetOf(`<sheetData>${many(10_000, row)}</sheetData>`);
    },
    becomes: "read",
  },
  {
    name: "a sheet that says it fills every cell there is, and has three",
    fileName: "dimensjon.xlsx",
    make: () => sheetOf(`<dimension ref="A1:XFD1048576"/>${sheetData}`),
    becomes: "read",
  },
  {
    name: "10,000 sheets, each in a part of its own",
    isHeavy: true,
    fileName: "ark.xlsx",
    make() {
      const numbers = Array.from({ length: 10_000 }, (_, at) => at + 2);
      return withSheets(
        numbers.map((at) => `<sheet name="Ark${at}" sheetId="${at}" r:id="rId${at}"/>`).join(""),
        numbers
          .map((at) => `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`)
          .join(""),
        numbers.map((at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: `<worksheet>${sheetData}</worksheet>` })),
      );
    },
    becomes: "workbook-too-large",
    limits: ["expanded"],
  },
  {
    name: "one sheet that is listed 10,000 times",
    fileName: "samme-ark.xlsx",
    make: () =>
      withSheets(
        many(10_000, (at) => `<sheet name="Ark${at}" sheetId="${at + 1}" r:id="rId1"/>`),
        "",
        [],
      ),
    becomes: "workbook-too-large",
    limits: ["cells"],
  },
  {
    name: "four million characters in 5,000 labels",
    isHeavy: true,
    fileName: "fulle-celler.xlsx",
    make() {
      const row = (at: number): string => textRow(at + 1, { A: `Kommune ${at} ${"ord ".repeat(200)}`, B: "Menn" });
      return sheetOf(`<sheetData>${many(5_000, row)}</sheetData>`);
    },
    becomes: "read",
  },
];

const csvs: readonly HostileFile[] = [
  {
    name: "a .csv of one line and one cell of 10 MB",
    isHeavy: true,
    fileName: "en-linje.csv",
    make: () => Buffer.alloc(10 * mebibyte, "ord "),
    becomes: "read",
  },
  {
    name: "a .csv of one line of ten million cells",
    isHeavy: true,
    fileName: "en-linje-celler.csv",
    make: () => Buffer.alloc(10 * mebibyte, ";"),
    becomes: "workbook-too-large",
    limits: ["cells"],
  },
  {
    name: "a .csv of 1,000,001 cells",
    isHeavy: true,
    fileName: "for-mange.csv",
    make: () => Buffer.from(`${"1;2;3;4;5;6;7;8;9;0\n".repeat(100_000)}1`),
    becomes: "workbook-too-large",
    limits: ["cells"],
  },
  {
    name: "a .csv of a million cells, just within the limit",
    isHeavy: true,
    fileName: "nesten-for-mange.csv",
    make: () => Buffer.from(`${"1;2;3;4;5;6;7;8;9;0\n".repeat(99_999)}1;2;3;4;5;6;7;8;9;0`),
    becomes: "read",
    mayTimeOut: true,
  },
];

/**
 * Files that are made to break a reader, each in its own way. What they cost the reading process, with the limits as they
 * are, on two cores that had other work too (Node 20):
 *
 * | file | seconds | MB |
 * | --- | ---: | ---: |
 * | diagonal | 20, ended there | 250 |
 * | stiler, dyp, lang-tekst | 1.2 to 6.3, ended there | 512 |
 * | nesten-for-mange | 4.7 | 360 |
 * | langt-svar, for-langt-svar, lang-tittel, tomme-celler | 3 to 6 | 290 to 340 |
 * | attributt | 1.3 | 376 |
 * | en-linje-celler, for-mange | 0.9 | 217 |
 * | merknader, merknader-uten-slutt, fulle-celler | 1 to 2 | 130 to 185 |
 * | sammenslatte-i-hverandre, dyp-uten-slutt, dyp-tekst | 1.0 | 135 |
 * | overlappende, en-linje | 0.3 to 1.2 | 105 |
 * | all others | under 0.5 | under 80 |
 */
export const hostileFiles: readonly HostileFile[] = [...zips, ...xml, ...sheets, ...csvs];

/** @param at the column, from 0 */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
