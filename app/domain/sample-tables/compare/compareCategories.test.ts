import { describe, expect, test } from "vitest";
import type { ModelVariable } from "~/schemas/tableModel";
import { compareCategories } from "./compareCategories";

type Written = string | [label: string, ...codes: string[]];
const variable = (...categories: Written[]): ModelVariable => ({
  key: "v1",
  id: null,
  label: "Variabel",
  codeList: null,
  categories: categories.map((one) =>
    typeof one === "string" ? { label: one, codes: [] } : { label: one[0], codes: one.slice(1) },
  ),
  total: false,
  keepFine: false,
});
const compare = (before: Written[], after: Written[]) => compareCategories(variable(...before), variable(...after));
const list = <Item>(...shown: Item[]) => ({ shown, count: shown.length });
const group = (from: string[], to: string[]) => ({ from: list(...from), to: list(...to) });

describe("values of a variable", () => {
  test("the same ones are no change, also when a label stands there twice", () => {
    expect(compare(["Ja", "Nei", "Ja"], ["Ja", "Nei", "Ja"])).toEqual([]);
  });

  test("added and removed", () => {
    expect(compare(["Oslo", "Vestland"], ["Oslo", "Vestland", "Ukjent"])).toEqual([
      { kind: "categories-added", labels: list("Ukjent") },
    ]);
    expect(compare(["Oslo", "Vestland", "Agder"], ["Oslo", "Agder"])).toEqual([
      { kind: "categories-removed", labels: list("Vestland") },
    ]);
  });

  test("another label for the same code is a new name", () => {
    expect(
      compare(
        [
          ["Menn", "1"],
          ["Kvinner", "2"],
        ],
        [
          ["Gutter", "1"],
          ["Jenter", "2"],
        ],
      ),
    ).toEqual([
      {
        kind: "categories-renamed",
        renamed: list({ before: "Menn", after: "Gutter" }, { before: "Kvinner", after: "Jenter" }),
      },
    ]);
  });

  test("another label in the same place is a new name where no code says otherwise", () => {
    expect(compare(["Frisk", "Sick", "Død"], ["Frisk", "Syk", "Død"])).toEqual([
      { kind: "categories-renamed", renamed: list({ before: "Sick", after: "Syk" }) },
    ]);
  });

  test("another code in the same place is another value", () => {
    expect(
      compare(
        [
          ["Oslo", "03"],
          ["Agder", "42"],
        ],
        [
          ["Oslo", "03"],
          ["Vestland", "46"],
        ],
      ),
    ).toEqual([
      { kind: "categories-added", labels: list("Vestland") },
      { kind: "categories-removed", labels: list("Agder") },
    ]);
  });

  test("other ages in the same place are no new name", () => {
    expect(compare(["0–17 år", "18 år og eldre"], ["0–17 år", "67 år og eldre"])).toEqual([
      { kind: "categories-regrouped", groups: list(group(["18 år og eldre"], ["67 år og eldre"])) },
    ]);
    expect(compare(["0–17 år", "18–29 år"], ["0–17 år", "40–49 år"]).map(({ kind }) => kind)).toEqual([
      "categories-added",
      "categories-removed",
    ]);
  });

  test("one that moved is the only one that is told: the rest kept their order", () => {
    expect(compare(["Nord", "Midt", "Vest", "Sør"], ["Sør", "Nord", "Midt", "Vest"])).toEqual([
      { kind: "categories-reordered", labels: list("Sør") },
    ]);
  });

  test("several are merged: by their codes, whatever the group is called", () => {
    expect(
      compare(
        [
          ["Oslo", "03"],
          ["Akershus", "32"],
          ["Vestland", "46"],
        ],
        [
          ["Øst", "03", "32"],
          ["Vestland", "46"],
        ],
      ),
    ).toEqual([{ kind: "categories-merged", groups: list(group(["Oslo", "Akershus"], ["Øst"])) }]);
    expect(
      compare(
        [
          ["Oslo", "03"],
          ["Akershus", "32"],
        ],
        [["Oslo", "03", "32"]],
      ),
    ).toEqual([{ kind: "categories-merged", groups: list(group(["Oslo", "Akershus"], ["Oslo"])) }]);
  });

  test("several are merged: by ages that are covered exactly", () => {
    expect(compare(["0–4", "5–9", "10–14", "15+"], ["0–14 år", "15 år og eldre"])).toEqual([
      { kind: "categories-merged", groups: list(group(["0–4", "5–9", "10–14"], ["0–14 år"])) },
      { kind: "categories-renamed", renamed: list({ before: "15+", after: "15 år og eldre" }) },
    ]);
  });

  test("several are merged: by years that are covered exactly", () => {
    expect(compare(["2019", "2020", "2021"], ["2019–2020", "2021"])).toEqual([
      { kind: "categories-merged", groups: list(group(["2019", "2020"], ["2019–2020"])) },
    ]);
  });

  test("several are merged: by a label put together of theirs, also where a name holds the word and", () => {
    expect(
      compare(["Oslo", "Møre og Romsdal", "Agder", "Ukjent"], ["Oslo, Møre og Romsdal og Agder", "Ukjent"]),
    ).toEqual([
      {
        kind: "categories-merged",
        groups: list(group(["Oslo", "Møre og Romsdal", "Agder"], ["Oslo, Møre og Romsdal og Agder"])),
      },
    ]);
  });

  test("one is split: by codes, by ages, by labels", () => {
    expect(
      compare(
        [["Øst", "03", "32"]],
        [
          ["Oslo", "03"],
          ["Akershus", "32"],
        ],
      ),
    ).toEqual([{ kind: "categories-split", groups: list(group(["Øst"], ["Oslo", "Akershus"])) }]);
    expect(compare(["0–17 år"], ["0–5 år", "6–17 år"])).toEqual([
      { kind: "categories-split", groups: list(group(["0–17 år"], ["0–5 år", "6–17 år"])) },
    ]);
    expect(compare(["Gift/samboer", "Enslig"], ["Gift", "Samboer", "Enslig"])).toEqual([
      { kind: "categories-split", groups: list(group(["Gift/samboer"], ["Gift", "Samboer"])) },
    ]);
  });

  test("bands that cut across one another are regrouped, neither merged nor split", () => {
    expect(compare(["0–17", "18–39", "40+"], ["0–19", "20–39", "40+"])).toEqual([
      { kind: "categories-regrouped", groups: list(group(["0–17", "18–39"], ["0–19", "20–39"])) },
    ]);
  });

  test("a group that takes in ages that were not there is no mere merging", () => {
    expect(compare(["0–4", "5–9"], ["0–19"]).map(({ kind }) => kind)).toEqual(["categories-regrouped"]);
  });

  test("the same label over other codes is told", () => {
    expect(compare([["Hjerte", "I21"]], [["Hjerte", "I21", "I22"]])).toEqual([
      { kind: "categories-recoded", labels: list("Hjerte") },
    ]);
  });

  test("between two code lists the ages of the labels count, and not codes that happen to look alike", () => {
    const tens = { ...variable(["0–9 år", "1"], ["10–19 år", "2"]), codeList: "ten-years" };
    const others = { ...variable(["0–4 år", "2"], ["10–14 år", "1"]), codeList: "some-ages" };
    expect(compareCategories(tens, others)).toEqual([
      {
        kind: "categories-regrouped",
        groups: list(group(["0–9 år"], ["0–4 år"]), group(["10–19 år"], ["10–14 år"])),
      },
    ]);
  });

  test("of a long list the first are kept, with their number", () => {
    const many = Array.from({ length: 100 }, (_, at) => `Verdi ${at}`);
    const [added] = compare(["A"], ["A", ...many]);
    expect(added).toMatchObject({ kind: "categories-added", labels: { count: 100 } });
    expect(added?.kind === "categories-added" && added.labels.shown).toHaveLength(40);
  });

  test("labels that are made to lead astray take no time", () => {
    const parts = Array.from({ length: 40 }, (_, at) => "a og ".repeat(at) + "a");
    const wholes = Array.from({ length: 90 }, (_, at) => `${"a og ".repeat(50)}b${at}`);
    const started = performance.now();
    compare(parts, ["z", ...wholes]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("twenty thousand values are compared without comparing each with each", () => {
    const codes = Array.from({ length: 20_000 }, (_, at): Written => [`Kode ${at}`, `c${at}`]);
    const renamed = codes.map((one, at): Written => (at % 2 ? one : [`Ny ${at}`, `c${at}`]));
    const started = performance.now();
    expect(compare(codes, renamed)).toMatchObject([{ kind: "categories-renamed", renamed: { count: 10_000 } }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
