import type { CaseworkError } from "~/schemas/casework";
import type { LetterEditing } from "../letters/editableLetter";
import type { ApplicationEvent } from "./applicationEvent";
import type { LifecycleProblem } from "./decide";
import type { DecisionProblem } from "./judgeDecision";

/** Somebody else was first: who, what and how long ago. */
export interface StaffConflict {
  /** Null when it is not known, or left no trace in the history, as when a case changes hands. */
  latest: { type: ApplicationEvent["type"]; actorName: string; minutesAgo: number } | null;
}

/** What a form of staff is told when it was not, or not yet, carried out. What was typed comes back with it. */
export interface StaffReply<Preview = null> {
  step: "edit" | "review";
  typed: Record<string, unknown>;
  /** What the next attempt is based on: after a conflict the new version, else the one that came with the form. */
  version: number;
  /** ISO instant by the application clock: what happened later is news to the person. */
  loadedAt: string;
  errors: { field: string | null; code: CaseworkError | LifecycleProblem | DecisionProblem }[];
  conflict: StaffConflict | null;
  /** What is shown before it is sent; only in the step `review`. */
  preview: Preview | null;
  /** Where the preview has a letter that may be edited before it is sent. */
  letter?: LetterEditing | null;
}
