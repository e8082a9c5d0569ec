import Papa from "papaparse";
import { expect, test } from "vitest";
import { unescapeFormula } from "~/app/domain/sample-tables/export/formulaText";
import { tableModel } from "~/schemas/tableModel";
import { writeTableCsv } from "./writeTableCsv";

const model = tableModel.parse({
  id: "t",
  title: "=2+2",
  unit: { label: "Personer" },
  rows: [
    { key: "a", label: "Fylke", categories: [{ label: "Oslo; indre" }, { label: "-1" }], total: true },
    { key: "b", label: "Alder", categories: [{ label: 'unge "u"' }, { label: "gamle" }] },
  ],
  columns: [{ key: "c", label: "Kjønn", categories: [{ label: "Menn" }, { label: "Kvinner" }] }],
  notes: "Små tall.",
});

test("Excel in Norway opens it: semicolons, UTF-8 with a byte order mark, and CRLF", () => {
  const bytes = writeTableCsv(model);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString("utf8")).toBe(
    [
      "'=2+2",
      "Telleenhet: Personer",
      "",
      ";Kjønn;Menn;Kvinner",
      "Fylke;Alder;Antall personer;",
      '"Oslo; indre";"unge ""u""";;',
      '"Oslo; indre";gamle;;',
      '\'-1;"unge ""u""";;',
      "'-1;gamle;;",
      'Totalt;"unge ""u""";;',
      "Totalt;gamle;;",
      "",
      "Merknad: Små tall.",
      "",
    ].join("\r\n"),
  );
});

test("a reader that takes the apostrophe off gets every label back", () => {
  const { data } = Papa.parse<string[]>(writeTableCsv(model).toString("utf8").slice(1), { delimiter: ";" });
  const texts = data.map((row) => row.map(unescapeFormula));
  expect(texts[0]).toEqual(["=2+2"]);
  expect(texts[7]).toEqual(["-1", 'unge "u"', "", ""]);
});
