import { expect, test } from "vitest";
import type { Catalogue } from "~/schemas/catalogue";
import { exampleTable } from "../sample-tables/testing/exampleTable";
import { deliveryRule } from "./deliveryRule";
import { specifyTables } from "./specifyTables";

const localised = (nb: string) => ({ nb, nn: nb, en: nb });
const threshold = (below: number, zeros: "published" | "small" | null) => ({
  below,
  from: null,
  source: `Forskrift ${below}`,
  note: null,
  zeros: zeros && { policy: zeros, from: null, source: "" },
});
const catalogue = {
  sources: [
    { id: "npr", threshold: threshold(5, "small") },
    { id: "hkr", threshold: threshold(3, null) },
  ],
  unitsOfCount: [
    { id: "persons", label: localised("Personer"), spellings: [], isPerson: true },
    { id: "contacts", label: localised("Kontakter"), spellings: [], isPerson: false },
  ],
} as unknown as Pick<Catalogue, "sources" | "unitsOfCount">;

test("a table is held to the strictest threshold of its own sources, else of the part's", () => {
  const of = (...sources: string[]) => deliveryRule({ ...exampleTable, sources }, ["hkr"], catalogue);
  expect(of("npr", "hkr")).toEqual({ below: 5, source: "Forskrift 5", zeros: "small", unitIsPerson: true });
  expect(of("hkr")).toMatchObject({ below: 3, zeros: null });
  expect(of()).toMatchObject({ below: 3, zeros: null });
});

test("the threshold is tested on persons: contacts, and units that nobody knows, are no persons", () => {
  const of = (unit: { id: string | null; label: string }) => deliveryRule({ sources: ["npr"], unit }, [], catalogue);
  expect(of({ id: null, label: "personer" }).unitIsPerson).toBe(true);
  expect(of({ id: "contacts", label: "Kontakter" }).unitIsPerson).toBe(false);
  expect(of({ id: null, label: "Resepter" }).unitIsPerson).toBe(false);
});

test("the specification says the threshold, how to mark a small figure, and what is known of zeros", () => {
  const rule = deliveryRule({ ...exampleTable, sources: ["hkr"] }, [], catalogue);
  const [table] = specifyTables([exampleTable], [rule]);
  expect(table?.notes.split("\n")).toEqual([
    "Utelat utlendinger.",
    "Terskel: Tall under 3 skal ikke vises. Skriv «.» eller «:» i stedet, aldri 0. Kilde: Forskrift 3",
    "Kilden sier ikke om nuller regnes som små tall. Si fra i leveransen hvis de vises.",
  ]);
});
