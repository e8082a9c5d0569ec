import type { EstimateReason, SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";
import { chooseThreshold } from "./chooseThreshold";
import type { DisclosureCatalogue } from "./coverTable";
import { populationOn, populationSource } from "./ReferencePopulation";

/** The answer where nothing can be said of the cells, with why. */
export function stopEstimate(
  model: TableModel,
  catalogue: Pick<DisclosureCatalogue, "sources">,
  reasons: EstimateReason[],
): SmallCellEstimate {
  return {
    status: "stopped",
    reasons,
    threshold: chooseThreshold(catalogue, model.sources),
    cells: countCells(model),
    coveredCells: 0,
    expected: null,
    levels: "",
    thinnest: { rows: [], columns: [] },
    basis: basisOf(model),
    breakRate: null,
    proposals: [],
  };
}

/** What an estimate of the table rests on; years are not known before the table is looked at. */
export function basisOf({ rates }: TableModel): SmallCellEstimate["basis"] {
  return { populationOn, populationSource, rateSource: rates.source, rateYear: rates.year, years: null };
}

/** Inner cells: the product of all categories, totals left out; 0 where a variable has none. */
function countCells({ rows, columns }: TableModel): number {
  const variables = [...rows, ...columns];
  return variables.length === 0 ? 0 : variables.reduce((product, { categories }) => product * categories.length, 1);
}
