import type { EstimateReason, SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";
import { basisOf, stopEstimate } from "./stopEstimate";
import { chooseThreshold, smallRuleOf } from "./chooseThreshold";
import { because, coverTable, type DisclosureCatalogue } from "./coverTable";
import { drawLevels } from "./drawLevels";
import { expectCells } from "./expectCells";
import { expectedRange } from "./expectedRange";
import { findBreakRate } from "./findBreakRate";
import { findThinLines } from "./findThinLines";
import { proposeRegroupings } from "./proposeRegroupings";
import { readRates } from "./readRates";
import type { ReferencePopulation } from "./ReferencePopulation";
import { sumSmall } from "./sumSmall";

/**
 * What can be expected of small cells in an empty sample table, with what it rests on and, where it is known enough,
 * what to do. It is advice: only the custodian knows the counts. Clustered diseases are worse than Poisson, so the
 * ranges are too narrow for them.
 *
 * - `stopped`: the reference population does not reach the table, or there is no table yet.
 * - `spread-unknown`: nobody has said how what is counted is spread over age and sex. No cell is marked safe.
 * - `estimated`: μ = population × rate × years for each cell, X ~ Poisson(μ), small with P(1 ≤ X ≤ T − 1).
 */
export function estimateSmallCells(
  model: TableModel,
  catalogue: DisclosureCatalogue,
  population: ReferencePopulation,
): SmallCellEstimate {
  const cover = coverTable(model, catalogue);
  const threshold = chooseThreshold(catalogue, model.sources);
  const rule = smallRuleOf(threshold);
  const empty = { ...stopEstimate(model, catalogue, []), basis: { ...basisOf(model), years: cover.years } };
  const reasons = [...cover.reasons, ...judgeThreshold(threshold)];
  if (reasons.some(({ severity }) => severity === "stop")) return { ...empty, reasons };

  const personYears = expectCells(cover, population, null);
  const known: SmallCellEstimate = {
    ...empty,
    coveredCells: personYears.values.length,
    breakRate: personYears.variables.length > 0 ? findBreakRate(personYears.values, rule) : null,
  };
  const rates = readRates(model.rates, cover);
  if (!rates.ok)
    return {
      ...known,
      status: "spread-unknown",
      reasons: [...reasons, rates.problem],
      levels: drawLevels(cover, null, rule),
    };

  const grid = expectCells(cover, population, rates.value.rates);
  const { mean, variance } = sumSmall(grid.values, rule);
  const { proposals, isExact } = proposeRegroupings(grid, catalogue, rule);
  return {
    ...known,
    status: "estimated",
    reasons: [
      ...reasons,
      ...rates.value.notes,
      ...(isExact || proposals.length === 0 ? [] : [because("proposals-searched", "note")]),
    ],
    expected: expectedRange(mean, variance, grid.values.length),
    levels: drawLevels(cover, grid, rule),
    thinnest: { rows: findThinLines(grid, "row", rule), columns: findThinLines(grid, "column", rule) },
    proposals,
  };
}

function judgeThreshold({ sourceIds, zeros }: SmallCellEstimate["threshold"]): EstimateReason[] {
  return [
    ...(sourceIds.length === 0 ? [because("threshold-general", "note")] : []),
    ...(zeros === null ? [because("zeros-not-known", "note")] : []),
  ];
}
