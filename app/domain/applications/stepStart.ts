import type { DraftContent } from "~/schemas/draft";
import type { FieldConflict } from "./mergeDraft";

/** What the page of a step begins with. */
export interface StepStart {
  draftId: string;
  /** The draft's version that `saved` was read at. */
  version: number;
  /** When the draft was last saved, an ISO instant. */
  savedAt: string;
  /** Every field of the page as it is saved; empty where nothing is. */
  saved: DraftContent;
  /** What the fields show: as saved, unless something was proposed or is in dispute. */
  shown: DraftContent;
  /** Fields changed in two places, not yet decided. */
  conflicts: FieldConflict[];
}
