import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPopulation, populationPath } from "~/fixtures/population/loadPopulation";
import { smallCellEstimate } from "~/schemas/smallCells";
import type { RateProfile, TableModel } from "~/schemas/tableModel";
import { estimateSmallCells } from "./estimateSmallCells";
import { categoriesOf, exampleTable, exampleVariable, labelled } from "./testing/exampleTable";

const catalogue = loadCatalogueFixtures();
const population = loadPopulation();
const estimate = (model: TableModel) => estimateSmallCells(model, catalogue, population);

/** The file's own lines, read apart from the code under test. */
const lines = readFileSync(populationPath(), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [county = "", sex = "", age = "", persons = ""] = line.split(",");
    return { county, sex, from: Number.parseInt(age, 10), persons: Number(persons) };
  });

const counties = exampleVariable("county", categoriesOf(catalogue, "county-2024"), { label: "Fylke" });
const sex = exampleVariable("sex", categoriesOf(catalogue, "sex"), { label: "Kjønn" });
const ages = exampleVariable("age-group", categoriesOf(catalogue, "age-5-year-100"), { label: "Alder" });

type Groups = RateProfile["groups"];
const profile = (groups: Groups): RateProfile => ({ source: "A paper", year: "2023", groups });
const crude = (rate: number): RateProfile => profile([{ sex: "both", fromAge: 0, toAge: null, rate }]);
/** Made up, with the shape of an illness of the old. */
const bySexAndAge = profile([
  { sex: "male", fromAge: 0, toAge: 39, rate: 4 },
  { sex: "male", fromAge: 40, toAge: 64, rate: 300 },
  { sex: "male", fromAge: 65, toAge: null, rate: 1100 },
  { sex: "female", fromAge: 0, toAge: 39, rate: 1 },
  { sex: "female", fromAge: 40, toAge: 64, rate: 90 },
  { sex: "female", fromAge: 65, toAge: null, rate: 700 },
]);
const rateOf = (sexCode: string, age: number): number =>
  bySexAndAge.groups.find((group) => group.sex === sexCode && group.fromAge <= age && age <= (group.toAge ?? Infinity))
    ?.rate ?? 0;

describe("county × sex × five-year age", () => {
  const model = exampleTable({ rows: [counties, sex], columns: [ages], rates: bySexAndAge });
  const result = estimate(model);
  // Three years, threshold 3: P = e^−μ (μ + μ²/2).
  const apart = lines.map((line) => {
    const mean = (line.persons * rateOf(line.sex, line.from) * 3) / 100_000;
    return { ...line, mean, p: Math.exp(-mean) * (mean + mean ** 2 / 2) };
  });

  test("expects what arithmetic done apart expects", () => {
    const mean = apart.reduce((sum, { p }) => sum + p, 0);
    const deviation = Math.sqrt(apart.reduce((sum, { p }) => sum + p * (1 - p), 0));
    expect(result.status).toBe("estimated");
    expect(result.expected?.mean).toBeCloseTo(mean, 6);
    expect(result.expected?.low).toBe(Math.round(mean - 1.96 * deviation));
    expect(result.expected?.high).toBe(Math.round(mean + 1.96 * deviation));
    expect([result.cells, result.coveredCells]).toEqual([630, 630]);
  });

  test("marks every cell by its probability, rows by rows", () => {
    const codes = counties.categories.flatMap(({ codes: [county] }) => ["male", "female"].map((one) => [county, one]));
    const wanted = codes.flatMap(([county, one]) =>
      apart
        .filter((line) => line.county === county && line.sex === one)
        .sort((a, b) => a.from - b.from)
        .map(({ p }) => (p < 0.05 ? "0" : p < 0.5 ? "1" : "2")),
    );
    expect(result.levels).toBe(wanted.join(""));
  });

  test("names the thinnest column with its cells and persons", () => {
    const byAge = new Map<number, { p: number; mean: number }>();
    for (const { from, p, mean } of apart) {
      const sum = byAge.get(from) ?? { p: 0, mean: 0 };
      byAge.set(from, { p: sum.p + p, mean: sum.mean + mean });
    }
    const [thinnest] = [...byAge].sort(([, one], [, other]) => other.p - one.p);
    expect(thinnest?.[0]).toBe(100);
    expect(result.thinnest.columns[0]).toMatchObject({ labels: ["100 år og eldre"], cells: 30 });
    expect(result.thinnest.columns[0]?.expectedSmall).toBeCloseTo(thinnest?.[1].p ?? 0, 6);
    expect(result.thinnest.columns[0]?.expectedPersons).toBeCloseTo(thinnest?.[1].mean ?? 0, 6);
    expect(result.thinnest.rows[0]?.labels).toHaveLength(2);
  });

  test("is plain JSON that fits its schema", () => {
    expect(smallCellEstimate.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("says what it rests on", () => {
    expect(result.basis).toMatchObject({
      populationOn: "2024-01-01",
      rateSource: "A paper",
      rateYear: "2023",
      years: { from: 2021, to: 2023 },
    });
    expect(result.threshold).toMatchObject({ below: 3, sourceIds: ["hkr"], zeros: null });
    expect(result.reasons.map(({ code }) => code)).toContain("zeros-not-known");
  });
});

describe("a crude rate over age: infarctions", () => {
  const boys = lines
    .filter((line) => line.county === "03" && line.sex === "male" && line.from < 20)
    .reduce((sum, { from, persons }) => sum + persons * (from < 15 ? 1 : 3 / 5), 0);
  /** The one rate that makes 437 of them in three years. */
  const rate = (437 / 3 / boys) * 100_000;
  const bands = exampleVariable("age-group", categoriesOf(catalogue, "age-ssb-7"), { label: "Alder" });

  test.each([
    { how: "in rows and columns", model: { rows: [counties, sex], columns: [bands] } },
    {
      how: "as filters",
      model: {
        rows: [exampleVariable("year", labelled("2021", "2022", "2023"))],
        filters: [
          exampleVariable("county", categoriesOf(catalogue, "county-2024", ["03"])),
          exampleVariable("sex", categoriesOf(catalogue, "sex", ["male"])),
          exampleVariable("age-group", labelled("0–17 år")),
        ],
      },
    },
  ])("never claims 437 among boys under 18 in Oslo in three years, $how", ({ model }) => {
    const result = estimate(exampleTable({ ...model, rates: crude(rate) }));
    expect(result.status).toBe("spread-unknown");
    expect(result.expected).toBeNull();
    expect(result.proposals).toEqual([]);
    expect(result.thinnest).toEqual({ rows: [], columns: [] });
    expect(result.levels).toMatch(/^\?+$/);
    expect(result.reasons).toContainEqual({ code: "rates-crude-over-age", severity: "unknown", labels: [] });
    expect(JSON.stringify(result)).not.toMatch(/43[67]\./);
  });

  test("tells where the table starts to break instead: where the thinnest cell is small once in twenty times", () => {
    const { breakRate } = estimate(exampleTable({ rows: [counties, sex], columns: [bands] }));
    const fewest = Math.min(
      ...lines
        .filter(({ from }) => from === 90)
        .map((line) =>
          lines
            .filter(({ county, sex: one, from }) => county === line.county && one === line.sex && from >= 90)
            .reduce((sum, { persons }) => sum + persons, 0),
        ),
    );
    const mean = (fewest * 3 * (breakRate ?? 0)) / 100_000;
    expect(Math.exp(-mean) * (mean + mean ** 2 / 2)).toBeCloseTo(0.05, 6);
  });

  test("is accepted over county and year", () => {
    const years = exampleVariable("year", labelled("2021", "2022", "2023"));
    const result = estimate(exampleTable({ rows: [counties], columns: [years], rates: crude(2) }));
    const everybody = lines.filter(({ county }) => county === "56").reduce((sum, { persons }) => sum + persons, 0);
    expect(result.status).toBe("estimated");
    const finnmark = result.thinnest.rows.find(({ labels }) => labels[0] === "Finnmark");
    expect(finnmark?.expectedPersons).toBeCloseTo((everybody * 2 * 3) / 100_000, 9);
  });
});

describe("a rate profile is refused", () => {
  const both = (groups: readonly [number, number | null, number][]): RateProfile =>
    profile(groups.map(([fromAge, toAge, rate]) => ({ sex: "both", fromAge, toAge, rate })));
  test.each([
    { why: "rates-missing", rates: profile([]), columns: [ages] },
    { why: "rates-crude-over-age", rates: crude(100), columns: [ages] },
    { why: "rates-crude-over-sex", rates: crude(100), columns: [sex] },
    {
      why: "rates-crude-over-sex",
      rates: both([
        [0, 49, 5],
        [50, null, 500],
      ]),
      columns: [sex, ages],
    },
    {
      why: "rates-gap",
      rates: both([
        [20, 49, 5],
        [50, null, 500],
      ]),
      columns: [ages],
    },
    {
      why: "rates-overlap",
      rates: both([
        [0, 50, 5],
        [50, null, 500],
      ]),
      columns: [ages],
    },
    {
      why: "rates-crude-over-age",
      rates: both([
        [0, 49, 5],
        [50, null, 500],
      ]),
      columns: [exampleVariable("age-group", labelled("0–4 år", "5–9 år"))],
    },
  ])("as $why", ({ why, rates, columns }) => {
    const result = estimate(exampleTable({ rows: [counties], columns, rates }));
    expect(result.status).toBe("spread-unknown");
    expect(result.reasons.filter(({ severity }) => severity === "unknown").map(({ code }) => code)).toEqual([why]);
    expect(result.levels).toMatch(/^\?+$/);
    expect(result.breakRate).toBeGreaterThan(0);
  });

  test("with the ages that it lacks named", () => {
    const rates = both([
      [18, 79, 5],
      [85, null, 500],
    ]);
    const { reasons } = estimate(exampleTable({ columns: [ages], rates }));
    expect(reasons.find(({ code }) => code === "rates-gap")?.labels).toEqual(["0–17 år", "80–84 år"]);
  });

  test("but not when it is for just the ages of a table that has only those", () => {
    const adults = exampleVariable("age-group", labelled("18 år og eldre"));
    const result = estimate(exampleTable({ rows: [counties], filters: [adults], rates: both([[18, null, 50]]) }));
    expect(result.status).toBe("estimated");
  });

  test("and one that holds several of the table's ages is accepted, and said to", () => {
    const result = estimate(
      exampleTable({
        columns: [ages],
        rates: both([
          [0, 49, 5],
          [50, null, 500],
        ]),
      }),
    );
    expect(result.status).toBe("estimated");
    expect(result.reasons.map(({ code }) => code)).toContain("rates-broad");
  });
});

describe("where the reference population does not reach", () => {
  test.each([
    { why: "unit-not-persons", given: { unit: { id: "contacts", label: "Kontakter" } } },
    { why: "unit-not-persons", given: { unit: { id: "stays", label: "Opphold" } } },
    { why: "unit-not-persons", given: { unit: { id: "dispensings", label: "Utleveringer" } } },
    { why: "unit-not-persons", given: { unit: { id: "ddd", label: "DDD" } } },
    { why: "births", given: { unit: { id: "births", label: "Fødte barn" } } },
    { why: "deaths", given: { unit: { id: "deaths", label: "Dødsfall" } } },
    { why: "unit-missing", given: { unit: { id: null, label: "" } } },
    { why: "period-missing", given: { period: { from: "", to: "" } } },
    { why: "period-far", given: { period: { from: "2018", to: "2020" } } },
    { why: "period-far", given: { period: { from: "2024", to: "2030" } } },
    { why: "municipality", given: { columns: [exampleVariable("municipality", labelled("0301 Oslo"))] } },
    { why: "municipality", given: { filters: [exampleVariable("municipality", labelled("0301 Oslo"))] } },
    { why: "institution", given: { columns: [exampleVariable("institution", labelled("Sykehuset"))] } },
    { why: "categories-missing", given: { columns: [exampleVariable("sex", [])] } },
    { why: "variables-missing", given: { rows: [] } },
  ] as const)("it stops: $why", ({ why, given }) => {
    const result = estimate(
      exampleTable({ rows: [counties], rates: crude(100), ...structuredClone(given) } as Partial<TableModel>),
    );
    expect(result.status).toBe("stopped");
    expect(result.reasons.filter(({ severity }) => severity === "stop").map(({ code }) => code)).toEqual([why]);
    expect(result).toMatchObject({ expected: null, levels: "", proposals: [], breakRate: null });
  });

  test("five years from 2024 in either direction it still does", () => {
    const years = exampleVariable("year", labelled("2019", "2029"));
    expect(estimate(exampleTable({ columns: [years], period: { from: "", to: "" }, rates: crude(1) })).status).toBe(
      "estimated",
    );
  });

  test("a variable whose spread nobody knows is left out, and no cell is safe", () => {
    const chapters = exampleVariable("icd10-chapter", categoriesOf(catalogue, "icd10-chapters"), { label: "Kapittel" });
    const given = { rows: [counties], rates: crude(2000) };
    const without = estimate(exampleTable(given));
    const result = estimate(exampleTable({ ...given, columns: [chapters] }));
    expect(without.levels).toBe("0".repeat(15));
    expect(result.reasons).toContainEqual({ code: "variables-not-covered", severity: "unknown", labels: ["Kapittel"] });
    expect([result.cells, result.coveredCells]).toEqual([15 * 22, 15]);
    expect(result.expected).toEqual(without.expected);
    expect(result.levels).toBe("?".repeat(15 * 22));
  });

  test("a category that cannot be placed is not known, and the others are", () => {
    const withUnknown = exampleVariable("sex", [...sex.categories, { label: "Ukjent", codes: [] }]);
    const rates = profile(bySexAndAge.groups.map((group) => ({ ...group, rate: 5000 })));
    const result = estimate(exampleTable({ rows: [withUnknown], rates }));
    expect(result.levels).toBe("00?");
    expect(result.reasons).toContainEqual({ code: "categories-not-covered", severity: "note", labels: ["Ukjent"] });
  });

  test("nothing is known of ages above 100, so that 105 and over cannot be placed", () => {
    const oldest = exampleVariable("age-group", labelled("0–99 år", "105 år og eldre"));
    const result = estimate(exampleTable({ rows: [oldest], rates: crude(1) }));
    expect(result.reasons).toContainEqual({
      code: "categories-not-covered",
      severity: "note",
      labels: ["105 år og eldre"],
    });
  });

  test("an age group that cuts a five-year band is named, since the band is split evenly", () => {
    const cut = exampleVariable("age-group", labelled("0–17 år", "18–19 år", "20–24 år"));
    const { reasons } = estimate(exampleTable({ columns: [cut], rates: bySexAndAge }));
    expect(reasons.find(({ code }) => code === "band-split")?.labels).toEqual(["0–17 år", "18–19 år"]);
  });
});

describe("the persons of a cell", () => {
  /** Read from the expected persons at a rate so low that the row is thin. */
  const persons = (given: Partial<TableModel>, rate = 0.1): number => {
    const result = estimate(exampleTable({ period: { from: "2023", to: "" }, rates: crude(rate), ...given }));
    return ((result.thinnest.rows[0]?.expectedPersons ?? NaN) * 100_000) / rate;
  };
  const inCounties = (...codes: readonly string[]): number =>
    lines.filter(({ county }) => codes.includes(county)).reduce((sum, one) => sum + one.persons, 0);
  const county = (code: string, label = code) => exampleVariable("county", [{ label, codes: [code] }]);

  test.each([
    { code: "30", parts: ["31", "32", "33"] },
    { code: "38", parts: ["39", "40"] },
    { code: "54", parts: ["55", "56"] },
    { code: "50", parts: ["50"] },
  ])("of the county $code of 2020 are those of $parts", ({ code, parts }) => {
    expect(persons({ rows: [county(code)] })).toBeCloseTo(inCounties(...parts), 3);
  });

  test("of a health region are those of its counties, by code or by name", () => {
    const code = exampleVariable("health-region", [{ label: "Vest", codes: ["983658725"] }]);
    const name = exampleVariable("health-region", labelled("Helse Vest"));
    expect(persons({ rows: [code] })).toBeCloseTo(inCounties("11", "46"), 3);
    expect(persons({ rows: [name] })).toBeCloseTo(inCounties("11", "46"), 3);
  });

  test("are counted once for every year of the period", () => {
    expect(persons({ rows: [county("03")], period: { from: "2020", to: "2023" } })).toBeCloseTo(
      4 * inCounties("03"),
      3,
    );
  });

  test("are those of the year's own category where year is a variable, whatever the period", () => {
    const years = exampleVariable("year", labelled("2019–2021"));
    expect(persons({ rows: [years], period: { from: "2021", to: "2023" } }, 0.01)).toBeCloseTo(3 * 5_550_203, 2);
  });

  test("are those that all filters let in", () => {
    const filters = [county("46"), exampleVariable("health-region", labelled("Helse Vest"))];
    expect(
      persons({ rows: [exampleVariable("county", [{ label: "Alle", codes: ["11", "46"] }])], filters }),
    ).toBeCloseTo(inCounties("46"), 3);
  });

  test("are none where a county lies in another region than the one around it", () => {
    const regions = exampleVariable("health-region", categoriesOf(catalogue, "health-region"));
    const zeros = { policy: "small" as const, from: null, source: "made up" };
    const sources = catalogue.sources.map((source) => ({ ...source, threshold: { ...source.threshold, zeros } }));
    const result = estimateSmallCells(
      exampleTable({ rows: [regions, counties], rates: crude(5000) }),
      { ...catalogue, sources },
      population,
    );
    expect(result.expected).toEqual({ mean: 0, low: 0, high: 0 });
  });
});

describe("the threshold", () => {
  const below = (...sources: string[]) => estimate(exampleTable({ rows: [counties], sources })).threshold;

  test("is the strictest of the table's sources", () => {
    expect(below("hkr", "npr")).toMatchObject({ below: 5, sourceIds: ["npr"] });
    expect(below("hkr", "mfr")).toMatchObject({ below: 3, sourceIds: ["mfr", "hkr"] });
  });

  test("is the common one, and said to be, where no source is named", () => {
    const result = estimate(exampleTable({ rows: [counties], sources: [] }));
    expect(result.threshold).toMatchObject({ below: 3, sourceIds: [] });
    expect(result.reasons.map(({ code }) => code)).toContain("threshold-general");
  });

  test("counts zeros as small where a source says so", () => {
    const zeros = { policy: "small" as const, from: "2024-01-01", source: "made up" };
    const sources = catalogue.sources.map((source) => ({ ...source, threshold: { ...source.threshold, zeros } }));
    const model = exampleTable({ rows: [counties], rates: crude(0) });
    expect(estimate(model).expected?.mean).toBe(0);
    expect(estimateSmallCells(model, { ...catalogue, sources }, population).expected?.mean).toBe(15);
  });
});
