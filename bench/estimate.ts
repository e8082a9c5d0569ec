import { coverTable } from "~/app/domain/disclosure/coverTable";
import { estimateSmallCells } from "~/app/domain/disclosure/estimateSmallCells";
import { expectCells } from "~/app/domain/disclosure/expectCells";
import { proposeRegroupings } from "~/app/domain/disclosure/proposeRegroupings";
import { readRates } from "~/app/domain/disclosure/readRates";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPopulation } from "~/fixtures/population/loadPopulation";
import type { Catalogue } from "~/schemas/catalogue";
import { tableModel, type TableModel } from "~/schemas/tableModel";
import { atMost, median, type Measurement } from "./Measurement";

const rounds = 5;
/** The page waits this long at most. */
const aimSeconds = 2;

/**
 * Seconds for the small cells of a table of 100,320 cells and five variables, all of which the population reaches: the
 * whole answer, and the proposals alone.
 * @throws {Error} when the table is not estimated or nothing is proposed
 */
export function benchEstimate(): Measurement[] {
  const catalogue = loadCatalogueFixtures();
  const population = loadPopulation();
  const model = largeTable(catalogue);
  const cover = coverTable(model, catalogue);
  const rates = readRates(model.rates, cover);
  if (!rates.ok) throw new Error(`the rates do not fit: ${rates.problem.code}`);
  const rule = { below: 5, zerosSmall: false };
  const grid = expectCells(cover, population, rates.value.rates);

  const whole = medianSeconds(() => {
    const { status, levels, proposals } = estimateSmallCells(model, catalogue, population);
    if (status !== "estimated" || levels.length !== grid.values.length || proposals.length === 0)
      throw new Error("the large table was not estimated");
  });
  const proposals = medianSeconds(() => proposeRegroupings(grid, catalogue, rule));
  const cells = `${grid.values.length} cells, 5 variables`;
  return [
    atMost(aimSeconds, whole, "s", `small cells with proposals, ${cells}`),
    atMost(aimSeconds, proposals, "s", `proposals alone, ${cells}`),
  ];
}

/** Region × county × sex × single years of age up to 74 and older × eleven years. */
function largeTable(catalogue: Catalogue): TableModel {
  const listed = (list: string) =>
    (catalogue.codeLists.find(({ id }) => id === list)?.codes ?? []).map(({ code, label }) => ({
      label: label.nb,
      codes: [code],
    }));
  const ages = Array.from({ length: 76 }, (_, age) => ({
    label: age < 75 ? `${age} år` : "75 år og eldre",
    codes: [],
  }));
  const years = Array.from({ length: 11 }, (_, index) => ({ label: `${2019 + index}`, codes: [] }));
  const variable = (id: string, categories: TableModel["rows"][number]["categories"]) => ({
    key: id,
    id,
    label: id,
    categories,
  });
  const groups = (["male", "female"] as const).flatMap((sex) => [
    { sex, fromAge: 0, toAge: 39, rate: 10 },
    { sex, fromAge: 40, toAge: 64, rate: 100 },
    { sex, fromAge: 65, toAge: null, rate: 900 },
  ]);
  return tableModel.parse({
    id: "large",
    sources: ["npr"],
    unit: { id: "persons" },
    rows: [
      variable("health-region", listed("health-region")),
      variable("county", listed("county-2024")),
      variable("sex", listed("sex")),
    ],
    columns: [variable("age-group", ages), variable("year", years)],
    rates: { source: "made up", year: "2024", groups },
  });
}

function medianSeconds(work: () => unknown): number {
  work();
  const seconds = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  });
  return Math.round(median(seconds) * 1000) / 1000;
}
