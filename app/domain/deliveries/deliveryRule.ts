import type { Catalogue } from "~/schemas/catalogue";
import type { TableModel } from "~/schemas/tableModel";
import { chooseThreshold } from "../disclosure/chooseThreshold";
import { normaliseLabel } from "../sample-tables/normaliseLabel";
import type { DeliveryRule } from "./Deviation";

/**
 * What the cells of a granted table are held against: the strictest threshold of its sources.
 * @param sourceIds stands in where the table names no source of its own
 */
export function deliveryRule(
  model: Pick<TableModel, "sources" | "unit">,
  sourceIds: readonly string[],
  { sources, unitsOfCount }: Pick<Catalogue, "sources" | "unitsOfCount">,
): DeliveryRule {
  const threshold = chooseThreshold({ sources }, model.sources.length > 0 ? model.sources : sourceIds);
  const label = normaliseLabel(model.unit.label);
  const unit = unitsOfCount.find(
    ({ id, label: names }) =>
      id === model.unit.id || (label !== "" && Object.values(names).some((name) => normaliseLabel(name) === label)),
  );
  return {
    below: threshold.below,
    source: threshold.source,
    zeros: threshold.zeros?.policy ?? null,
    unitIsPerson: unit?.isPerson ?? false,
  };
}
