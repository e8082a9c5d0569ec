import { expect, test } from "vitest";
import { readCitations } from "./readCitations";

test("a regulation is told by its number and paragraphs, with a link to Lovdata", () => {
  expect(
    readCitations(["forskrift 2019-06-21-789 §§ 3-2 and 4-1; not in the annex to forskrift 2023-01-11-48"]),
  ).toEqual([
    {
      kind: "act",
      act: "forskrift",
      number: "2019-06-21-789",
      paragraphs: "§§ 3-2, 4-1",
      url: "https://lovdata.no/forskrift/2019-06-21-789",
    },
    {
      kind: "act",
      act: "forskrift",
      number: "2023-01-11-48",
      paragraphs: "",
      url: "https://lovdata.no/forskrift/2023-01-11-48",
    },
  ]);
});

test("an act by its name leads to its number", () => {
  expect(readCitations(["helseregisterloven § 12"])).toEqual([
    {
      kind: "act",
      act: "helseregisterloven",
      number: "",
      paragraphs: "§ 12",
      url: "https://lovdata.no/lov/2014-06-20-43",
    },
  ]);
});

test("an address loses the comma after it, and is told once", () => {
  const note = "https://www.ntnu.no/hunt/datatilgang, checked 2026-11-21";
  expect(readCitations([note, note])).toEqual([{ kind: "address", url: "https://www.ntnu.no/hunt/datatilgang" }]);
});

test("an act's name inside an address is not told twice", () => {
  const note = "https://helsedata.no/no/helseregisterloven/";
  expect(readCitations([note])).toEqual([{ kind: "address", url: note }]);
});

test("what is not confirmed is marked so, and Statistics Norway is named for its licence", () => {
  expect(readCitations(["Unconfirmed: common practice", "Statistics Norway, CC BY 4.0."])).toEqual([
    { kind: "unconfirmed" },
    { kind: "statistics-norway" },
  ]);
});
