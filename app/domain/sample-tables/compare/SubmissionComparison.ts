import type { Localised } from "~/schemas/language";
import type { SubmissionData } from "../../applications/SubmissionData";
import type { ComparedSheet } from "./compareGrids";
import type { ComparedModels } from "./compareModels";

/**
 * What could be compared of two submissions' workbooks: their cells; nothing, since one of the tables was built in the
 * portal (`one-kind`), a workbook was not read (`not-read`), or neither has any (`none`).
 */
export type ComparedCellsOf =
  | {
      readonly status: "compared";
      readonly sheets: readonly ComparedSheet[];
      /** Whether sheets were left out of either: hidden ones, and those beyond the first few. */
      readonly sheetsLeftOut: boolean;
    }
  | { readonly status: "one-kind" | "not-read" }
  | { readonly status: "none" };

/** Two submissions of one application, and what differs. Plain data. */
export interface SubmissionComparison {
  /** As sent, for their answers; without the tables themselves. */
  readonly before: SubmissionData;
  readonly after: SubmissionData;
  /** null where a workbook was not read as tables. */
  readonly tables: ComparedModels | null;
  readonly cells: ComparedCellsOf;
  /** Names of the sources and code lists that the changes name by id. */
  readonly names: {
    readonly sources: Readonly<Record<string, Localised>>;
    readonly codeLists: Readonly<Record<string, Localised>>;
  };
}
