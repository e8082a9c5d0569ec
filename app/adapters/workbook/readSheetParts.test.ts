import { expect, test } from "vitest";
import { readXlsx } from "./readXlsx";
import { makeZip, textRow, workbookParts, type ZipPart } from "./testing/makeZip";
import { workbookLimits } from "./workbookLimits";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheet =
  `<sheetData>${textRow(1, { A: "Fylke", B: "Menn" })}${textRow(2, { A: "Oslo" })}</sheetData>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId9"/><hyperlink ref="B1" location="Ark1!A1"/></hyperlinks>`;

function relations(...targets: readonly (readonly [string, string])[]): ZipPart {
  const tags = targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="${type}" Target="${target}"/>`);
  return { name: "xl/worksheets/_rels/sheet1.xml.rels", content: `<Relationships>${tags.join("")}</Relationships>` };
}

async function firstSheet(parts: readonly ZipPart[]) {
  const { sheets, linksOut } = await readXlsx(makeZip(workbookParts(sheet, parts)), workbookLimits);
  return { ...sheets[0], linksOut };
}

test("a range that the sheet calls a table, unless it has no header", async () => {
  const table = (name: string, attributes: string): ZipPart => ({
    name: `xl/tables/${name}.xml`,
    content: `<table xmlns="x" id="1" ${attributes}><autoFilter ref="A1:B2"/></table>`,
  });
  const read = await firstSheet([
    relations([`${office}/table`, "../tables/table1.xml"], [`${office}/table`, "/xl/tables/table2.xml"]),
    table("table1", `ref="A1:B2"`),
    table("table2", `ref="D1:E5" headerRowCount="0"`),
  ]);
  expect(read.definedTables).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
});

test("notes with their authors, old and threaded", async () => {
  const read = await firstSheet([
    relations([`${office}/comments`, "../comments1.xml"], ["http://x/threadedComment", "../threadedComments/t1.xml"]),
    {
      name: "xl/comments1.xml",
      content: `<comments><authors><author/><author>Kari &amp; Ola</author></authors><commentList><comment ref="B1" authorId="1"><text><r><t>Sjekk </t></r><r><t>dette</t></r></text></comment></commentList></comments>`,
    },
    { name: "xl/threadedComments/t1.xml", content: `<x><threadedComment ref="A2" personId="{p}" id="{i}"/></x>` },
    {
      name: "xl/persons/person.xml",
      content: `<personList><person displayName="Kari Eksempel" id="{p}"/></personList>`,
    },
  ]);
  expect(read.comments).toEqual([
    { row: 1, column: 2, author: "Kari & Ola", text: "Sjekk dette" },
    { row: 2, column: 1, author: "Kari Eksempel", text: "" },
  ]);
});

test("links that lead out, and not those within the workbook", async () => {
  const read = await firstSheet([]);
  expect(read.links).toEqual([{ row: 2, column: 1 }]);
  expect(read.linksOut).toBe(false);
});

test("a workbook that refers to another one", async () => {
  const parts = workbookParts(sheet).map((part) =>
    part.name.endsWith("workbook.xml.rels")
      ? {
          ...part,
          content: String(part.content).replace(
            "</Relationships>",
            `<Relationship Id="rId5" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
          ),
        }
      : part,
  );
  expect((await readXlsx(makeZip(parts), workbookLimits)).linksOut).toBe(true);
});

test("parts that are missing or strange are left out, and the cells are read all the same", async () => {
  const read = await firstSheet([
    relations([`${office}/table`, "../tables/gone.xml"], [`${office}/comments`, "../../../../comments1.xml"]),
    { name: "xl/comments1.xml", content: `<comments><commentList><comment ref="??"><text>` },
  ]);
  expect(read).toMatchObject({ definedTables: [], comments: [] });
  expect(read.cells).toHaveLength(3);
});
