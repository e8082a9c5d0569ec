import type { DisclosureCatalogue } from "~/app/domain/disclosure/coverTable";
import type { SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";

/** What the thread is started with. */
export interface EstimateWorkerData {
  /** The reference population's file. */
  readonly populationPath: string;
}

export interface EstimateRequest {
  readonly model: TableModel;
  readonly catalogue: DisclosureCatalogue;
}

/** One for each request, in their order. */
export type EstimateReply = { readonly estimate: SmallCellEstimate } | { readonly failure: string };
