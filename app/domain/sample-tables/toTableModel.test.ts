import { expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { readTables } from "./readTables";
import { drawGrid } from "./testing/drawGrid";
import { smallCatalogue } from "./testing/smallCatalogue";

const drawing = `
  | Tabell 1. Innlagte etter fylke, kjønn og alder |      |        |         |        |
  | Telleenhet: personar                           |      |        |         |        |
  | Periode: 2021–2023                             |      |        |         |        |
  | Populasjon: Bosatte over 17 år                 |      |        |         |        |
  |                                                |      |        |         |        |
  | Fylke                                          | Menn |        | Kvinner |        |
  |                                                | Antall | Rate per 1000 | Antall | Rate per 1000 |
  | Oslo                                           |      |        |         |        |
  | 46 Vestland                                    |      |        |         |        |
  | I alt                                          |      |        |         |        |
  | Merknad: Første innleggelse.                   |      |        |         |        |`;
const { models } = readTables([drawGrid(drawing)], smallCatalogue, { sourceIds: ["npr"] });

test("a table that was read is the builder's model, with codes where the catalogue has them", () => {
  expect(models[0]?.model).toMatchObject({
    title: "Tabell 1. Innlagte etter fylke, kjønn og alder",
    sources: ["npr"],
    unit: { id: "persons", label: "Personer" },
    measures: [{ kind: "count" }, { kind: "rate", per: 1000 }],
    period: { from: "2021", to: "2023" },
    population: "Bosatte over 17 år",
    notes: "Første innleggelse.",
    rows: [
      {
        key: "row-1",
        id: "county",
        label: "Fylke",
        codeList: "county",
        categories: [
          { label: "Oslo", codes: ["03"] },
          { label: "46 Vestland", codes: ["46"] },
        ],
        total: true,
      },
    ],
    columns: [
      {
        key: "column-1",
        id: "sex",
        codeList: "sex",
        categories: [
          { label: "Menn", codes: ["male"] },
          { label: "Kvinner", codes: ["female"] },
        ],
      },
    ],
  });
  expect(tableModel.safeParse({ id: "a", ...models[0]?.model }).success).toBe(true);
});

test("each part tells where it was read and how sure it is", () => {
  expect(models[0]?.origins).toEqual({
    title: { range: "A1", sureness: "certain" },
    unit: { range: "A2", sureness: "certain" },
    period: { range: "A3", sureness: "certain" },
    measures: { range: "A6:E7", sureness: "certain" },
    notes: [{ range: "A11", sureness: "likely" }],
    variables: {
      "row-1": { heading: { range: "A6", sureness: "certain" }, categories: { range: "A8:A10", sureness: "certain" } },
      "column-1": { heading: null, categories: { range: "B6:D6", sureness: "likely" } },
    },
  });
});

test("a wider age band gets the codes of the bands it is made of, and one that cuts a band gets none", () => {
  const grid = drawGrid("| Alder | Menn |\n| Under 67 | |\n| 67+ | |\n| 15–20 | |\n| 0–20 | |");
  const [reading] = readTables([grid], smallCatalogue).models;
  expect(reading?.model.rows[0]?.categories.map(({ codes }) => codes)).toEqual([["0-17", "18-66"], ["67+"], [], []]);
});

test("codes that are read by their form belong to no list", () => {
  const grid = drawGrid("| Diagnose | Menn |\n| I21–I22 Hjerteinfarkt | |\n| I63, I64 | |");
  const [reading] = readTables([grid], smallCatalogue).models;
  expect(reading?.model.rows[0]).toMatchObject({
    id: "diagnosis",
    codeList: null,
    categories: [{ codes: ["I21-I22"] }, { codes: ["I63", "I64"] }],
  });
});

test("years are their own codes, and a period of years is a group of them", () => {
  const grid = drawGrid("| År | Menn |\n| 2019 | |\n| 2020–2022 | |");
  const [reading] = readTables([grid], smallCatalogue).models;
  expect(reading?.model.rows[0]?.categories.map(({ codes }) => codes)).toEqual([["2019"], ["2020", "2021", "2022"]]);
  expect(reading?.model.period).toEqual({ from: "2019", to: "2022" });
});

test("a list of more variables than one side takes fills both sides", () => {
  const lines = Array.from({ length: 11 }, (_, at) => `| Egen ${at} | a | b |`);
  const grid = drawGrid(["| Variabel | Kategorier | |", ...lines].join("\n"));
  const [reading] = readTables([grid], smallCatalogue).models;
  expect([reading?.model.rows.length, reading?.model.columns.length]).toEqual([8, 3]);
});
