import { describe, expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPopulation } from "~/fixtures/population/loadPopulation";
import type { SmallCellProposal } from "~/schemas/smallCells";
import type { RateProfile, TableModel } from "~/schemas/tableModel";
import { applyProposal } from "./applyProposal";
import { estimateSmallCells } from "./estimateSmallCells";
import { categoriesOf, exampleTable, exampleVariable, labelled } from "./testing/exampleTable";

const catalogue = loadCatalogueFixtures();
const population = loadPopulation();
const estimate = (model: TableModel) => estimateSmallCells(model, catalogue, population);

const profile = (groups: RateProfile["groups"]): RateProfile => ({ source: "A paper", year: "2023", groups });
const both = (fromAge: number, toAge: number | null, rate: number) => ({ sex: "both" as const, fromAge, toAge, rate });
const bySex = (fromAge: number, toAge: number | null, rate: number) =>
  (["male", "female"] as const).map((sex) => ({ sex, fromAge, toAge, rate }));
const counties = exampleVariable("county", categoriesOf(catalogue, "county-2024"), { label: "Fylke" });
const sex = exampleVariable("sex", categoriesOf(catalogue, "sex"), { label: "Kjønn" });
const ages = exampleVariable("age-group", categoriesOf(catalogue, "age-5-year"), { label: "Alder" });
const years = exampleVariable("year", labelled("2019", "2020", "2021", "2022"), { label: "År" });

function regroupings(proposals: readonly SmallCellProposal[]) {
  return proposals.filter((proposal) => proposal.kind === "regroup");
}

describe("proposals", () => {
  test("merge the ages that are thin, and leave the others", () => {
    // Only the oldest are thin: about one person in three years in each group from 80 on, thousands below.
    const rates = profile([both(0, 79, 5000), both(80, null, 0.3)]);
    const { proposals } = estimate(exampleTable({ rows: [ages], rates }));
    const merged = regroupings(proposals).flatMap(({ changes }) => changes.map((change) => change.merged));
    expect(merged[0]?.at(-1)).toMatch(/^\d\d år og eldre$/);
    for (const { variables } of regroupings(proposals))
      for (const { groups } of variables)
        for (const { members, label } of groups)
          if (members.length === 1) expect(label).toBe(ages.categories[members[0] ?? -1]?.label);
  });

  test("call ages from 0 to 29 «0–29 år» and four years «2019–2020»", () => {
    const young = profile([both(0, 29, 0.05), both(30, null, 5000)]);
    const labels = regroupings(estimate(exampleTable({ rows: [ages], rates: young })).proposals).flatMap(
      ({ variables }) => variables.flatMap(({ groups }) => groups.map(({ label }) => label)),
    );
    expect(labels.some((label) => /^0–\d\d år$/.test(label))).toBe(true);
    const { proposals } = estimate(exampleTable({ rows: [years], rates: profile([both(0, null, 0.05)]) }));
    const spans = regroupings(proposals).flatMap(({ variables }) =>
      variables.flatMap(({ groups }) => groups.filter(({ members }) => members.length > 1).map(({ label }) => label)),
    );
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(span).toMatch(/^20\d\d–20\d\d$/);
  });

  test("offer the health region instead of the county where all counties are thin", () => {
    const { proposals } = estimate(exampleTable({ rows: [counties], rates: profile([both(0, null, 0.23)]) }));
    const kinds = regroupings(proposals).flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds).toContain("region-for-county");
    const byRegion = regroupings(proposals).find(({ changes }) => changes[0]?.kind === "region-for-county");
    expect(byRegion?.variables[0]?.groups.map(({ label }) => label).sort()).toEqual(
      ["Helse Midt-Norge", "Helse Nord", "Helse Sør-Øst", "Helse Vest"].sort(),
    );
    const west = byRegion?.variables[0]?.groups.find(({ label }) => label === "Helse Vest");
    expect(west?.members.map((index) => counties.categories[index]?.label)).toEqual(["Rogaland", "Vestland"]);
  });

  test("are at most three, by growing loss, each with fewer small cells than before", () => {
    const rates = profile([...bySex(0, 39, 3), ...bySex(40, null, 200)]);
    const { proposals, expected } = estimate(exampleTable({ rows: [counties, sex], columns: [ages], rates }));
    expect(proposals.length).toBeGreaterThan(0);
    expect(proposals.length).toBeLessThanOrEqual(3);
    for (const proposal of proposals) {
      expect(proposal.before).toEqual(expected);
      expect(proposal.after.mean).toBeLessThan(proposal.before.mean);
      expect(proposal.cellsAfter).toBeLessThan(proposal.cellsBefore);
    }
    const losses = proposals.map(({ loss }) => loss);
    expect(losses).toEqual([...losses].sort((one, other) => one - other));
  });

  test.each([
    { keepFine: false, weight: 1 },
    { keepFine: true, weight: 3 },
  ])("count the loss as $weight × (1 − groups ÷ categories), kept fine: $keepFine", ({ keepFine, weight }) => {
    const rates = profile([both(0, 39, 0.05), both(40, null, 300)]);
    const { proposals } = estimate(exampleTable({ rows: [{ ...ages, keepFine }], rates }));
    expect(regroupings(proposals).length).toBeGreaterThan(0);
    for (const { loss, changes, variables } of regroupings(proposals)) {
      const groups = variables[0]?.groups.length ?? 0;
      expect(loss).toBeCloseTo(weight * (1 - groups / 18), 12);
      expect(changes[0]).toMatchObject({ categories: 18, groups });
    }
  });

  test("spare what the applicant wants kept fine", () => {
    const rates = profile([both(0, 9, 5), both(10, null, 5)]);
    const firstChanged = (rows: TableModel["rows"], columns: TableModel["columns"]): string[] =>
      regroupings(estimate(exampleTable({ rows, columns, rates })).proposals)[0]?.changes.map(
        ({ variableKey }) => variableKey,
      ) ?? [];
    const fine = (variable: TableModel["rows"][number]) => ({ ...variable, keepFine: true });
    expect(firstChanged([counties], [fine(ages)])).toEqual(["county"]);
    expect(firstChanged([fine(counties)], [ages])).toEqual(["age-group"]);
  });

  test("are none where none is needed, and none for a table that stops", () => {
    expect(estimate(exampleTable({ rows: [counties], rates: profile([both(0, null, 5000)]) })).proposals).toEqual([]);
    expect(estimate(exampleTable({ unit: { id: "stays", label: "" }, rows: [counties] })).proposals).toEqual([]);
  });

  test("leave overlapping age groups as they are: they cannot be added up", () => {
    const overlapping = exampleVariable("age-group", labelled("0–17 år", "0–9 år", "18 år og eldre"));
    const rates = profile([both(0, 17, 0.01), both(18, null, 0.01)]);
    expect(estimate(exampleTable({ rows: [overlapping], rates })).proposals).toEqual([]);
  });

  test("leave a county and another that holds it as they are", () => {
    const oldAndNew = exampleVariable("county", [
      { label: "Viken", codes: ["30"] },
      { label: "Akershus", codes: ["32"] },
      { label: "Oslo", codes: ["03"] },
      { label: "Rogaland", codes: ["11"] },
    ]);
    const result = estimate(exampleTable({ rows: [oldAndNew], rates: profile([both(0, null, 0.1)]) }));
    expect(result.expected?.mean).toBeGreaterThan(0.5);
    expect(result.proposals).toEqual([]);
  });

  test("merge neighbours in age, in whatever order they stand in the table", () => {
    const mixed = exampleVariable("age-group", labelled("20–29 år", "0–9 år", "10–19 år"));
    const rates = profile([both(0, 19, 0.05), both(20, null, 5000)]);
    const [first] = regroupings(estimate(exampleTable({ rows: [mixed], rates })).proposals);
    // About 0.9 persons in each of the young groups: one of them left alone is small less often than both together.
    expect(first?.variables[0]?.groups).toEqual([
      { label: "10–29 år", members: [0, 2] },
      { label: "0–9 år", members: [1] },
    ]);
  });

  test("do not merge ages with a gap between them", () => {
    const gapped = exampleVariable("age-group", labelled("0–9 år", "10–19 år", "60–69 år"));
    const rates = profile([both(0, 19, 0.05), both(20, null, 0.05)]);
    for (const { variables } of regroupings(estimate(exampleTable({ rows: [gapped], rates })).proposals))
      for (const { groups } of variables) expect(groups.at(-1)?.members).toEqual([2]);
  });
});

test("two of a region's counties are not called by the region's name", () => {
  const some = exampleVariable("county", categoriesOf(catalogue, "county-2024", ["03", "31", "11", "46"]));
  const { proposals } = estimate(exampleTable({ rows: [some], rates: profile([both(0, null, 0.1)]) }));
  const labels = regroupings(proposals).flatMap(({ variables }) =>
    variables.flatMap(({ groups }) => groups.map(({ label }) => label)),
  );
  expect(labels).toContain("Oslo og Østfold");
  expect(labels).not.toContain("Helse Sør-Øst");
});

describe("applying a proposal", () => {
  const rates = profile([...bySex(0, 39, 3), ...bySex(40, null, 200)]);
  const model = exampleTable({ rows: [counties, sex], columns: [ages], rates });

  test("gives the table that the proposal promised", () => {
    for (const proposal of estimate(model).proposals) {
      const tables = applyProposal(model, proposal, ["second"]);
      const after = tables.map(estimate);
      expect(after.reduce((sum, { expected }) => sum + (expected?.mean ?? NaN), 0)).toBeCloseTo(proposal.after.mean, 6);
      expect(after.reduce((sum, { cells }) => sum + cells, 0)).toBe(proposal.cellsAfter);
    }
  });

  test("keeps the codes of what is merged, and what is not merged as it was", () => {
    const proposal: SmallCellProposal = {
      kind: "regroup",
      cellsBefore: 15,
      cellsAfter: 2,
      before: { mean: 1, low: 0, high: 2 },
      after: { mean: 0, low: 0, high: 0 },
      loss: 0.5,
      variables: [
        {
          variableKey: "sex",
          groups: [
            { label: "Menn", members: [0] },
            { label: "Kvinner og ukjent", members: [1, 2] },
          ],
        },
      ],
      changes: [],
    };
    const threefold = exampleVariable("sex", [...sex.categories, { label: "Ukjent", codes: ["u"] }], { total: true });
    const [table] = applyProposal(exampleTable({ rows: [threefold] }), proposal);
    expect(table?.rows[0]).toEqual({
      ...threefold,
      categories: [sex.categories[0], { label: "Kvinner og ukjent", codes: ["female", "u"] }],
    });
  });

  test("makes a filter of a variable that is merged altogether", () => {
    const { proposals } = estimate(
      exampleTable({ rows: [sex], columns: [counties], rates: profile(bySex(0, null, 0.2)) }),
    );
    const whole = regroupings(proposals).find(({ changes }) => changes.some(({ kind }) => kind === "whole"));
    expect(whole).toBeDefined();
    if (!whole) return;
    const [table] = applyProposal(exampleTable({ rows: [sex], columns: [counties] }), whole);
    const gone = whole.changes.filter(({ kind }) => kind === "whole").map(({ variableKey }) => variableKey);
    expect(table?.filters.map(({ key }) => key)).toEqual(gone);
    expect([...(table?.rows ?? []), ...(table?.columns ?? [])].map(({ key }) => key)).not.toContain(gone[0]);
  });

  test("of a split gives two tables, each without one of the two variables", () => {
    const split: SmallCellProposal = {
      kind: "split",
      cellsBefore: 540,
      cellsAfter: 66,
      before: { mean: 1, low: 0, high: 2 },
      after: { mean: 0, low: 0, high: 0 },
      loss: 0.5,
      apart: [
        { variableKey: "sex", variable: "Kjønn" },
        { variableKey: "age-group", variable: "Alder" },
      ],
    };
    const tables = applyProposal(model, split, ["second"]);
    const keys = tables.map(({ rows, columns }) => [...rows, ...columns].map(({ key }) => key));
    expect(keys).toEqual([
      ["county", "sex"],
      ["county", "age-group"],
    ]);
    expect(tables.map(({ id }) => id)).toEqual(["table", "second"]);
    expect(() => applyProposal(model, split)).toThrow(RangeError);
  });
});

describe("a split", () => {
  test("is offered for three variables where no regrouping offered beats it, with the loss of the pair", () => {
    const rates = profile([...bySex(0, 49, 15), ...bySex(50, null, 20)]);
    const fine = (variable: TableModel["rows"][number]) => ({ ...variable, keepFine: true });
    const model = exampleTable({ rows: [counties, sex], columns: [fine(ages)], rates });
    const split = estimate(model).proposals.find(({ kind }) => kind === "split");
    expect(split?.kind).toBe("split");
    if (split?.kind !== "split") return;
    const [one, other] = split.apart.map(({ variableKey }) =>
      [counties, sex, ages].find(({ key }) => key === variableKey),
    );
    const [n, m] = [one?.categories.length ?? 0, other?.categories.length ?? 0];
    const weight = split.apart.some(({ variableKey }) => variableKey === "age-group") ? 3 : 1;
    expect(split.loss).toBeCloseTo(weight * (1 - (n + m - 1) / (n * m)), 12);
    for (const beside of regroupings(estimate(model).proposals))
      expect(beside.loss <= split.loss && beside.after.mean <= split.after.mean).toBe(false);
  });

  test("is not offered where merging the young costs less and leaves no small cells", () => {
    // The least that a split can cost is the pair of county and sex: 1 − 16 ÷ 30.
    const rates = profile([...bySex(0, 19, 1), ...bySex(20, null, 5000)]);
    const young = exampleVariable("age-group", labelled("0–19 år", "20–39 år", "40–59 år", "60–79 år"));
    const { proposals } = estimate(exampleTable({ rows: [counties, sex], columns: [young], rates }));
    expect(proposals.some(({ loss, after }) => loss < 1 - 16 / 30 && after.mean < 0.5)).toBe(true);
    expect(proposals.map(({ kind }) => kind)).not.toContain("split");
  });

  test("is never offered for two variables", () => {
    const rates = profile([...bySex(0, 49, 1), ...bySex(50, null, 2)]);
    const { proposals } = estimate(exampleTable({ rows: [sex], columns: [ages], rates }));
    expect(proposals.map(({ kind }) => kind)).not.toContain("split");
  });
});
