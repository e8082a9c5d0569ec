import { findDifferencing } from "~/app/domain/disclosure/findDifferencing";
import type { DisclosureCatalogue } from "~/app/domain/disclosure/coverTable";
import type { Catalogue } from "~/schemas/catalogue";
import type { Differencing, SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";

export interface EstimateTableDeps {
  readonly catalogue: Pick<Catalogue, "codeLists" | "unitsOfCount" | "sources">;
  /** In a thread of its own. */
  estimate(model: TableModel, catalogue: DisclosureCatalogue): Promise<SmallCellEstimate>;
}

export interface EstimatedTable {
  readonly estimate: SmallCellEstimate;
  /** Pairs with other tables of the application that can be subtracted from one another. */
  readonly differencing: readonly Differencing[];
}

/**
 * What can be expected of small cells in a sample table, on its own and beside the application's other tables. Nothing
 * is kept here.
 * @param others the application's other tables; the table itself among them counts once
 */
export async function estimateTable(
  deps: EstimateTableDeps,
  model: TableModel,
  others: readonly TableModel[] = [],
): Promise<EstimatedTable> {
  const beside = others.filter(({ id }) => id !== model.id);
  return {
    estimate: await deps.estimate(model, needed(deps.catalogue, model)),
    differencing: findDifferencing([model, ...beside], deps.catalogue).filter(({ tables }) =>
      tables.includes(model.id),
    ),
  };
}

/** What the thread is sent: not the whole catalogue for every table. */
function needed(catalogue: EstimateTableDeps["catalogue"], model: TableModel): DisclosureCatalogue {
  return {
    codeLists: catalogue.codeLists,
    unitsOfCount: catalogue.unitsOfCount,
    sources: catalogue.sources
      .filter(({ id }) => model.sources.includes(id))
      .map(({ id, threshold }) => ({ id, threshold })),
  };
}
