import type { EditedLetterProblem } from "~/app/domain/letters/editableLetter";

/** Thrown where an edited letter that lacks a fact is about to be sent: the form has checked it before. */
export class EditedLetterLacksFact extends Error {
  readonly problems: EditedLetterProblem[];

  constructor(problems: EditedLetterProblem[]) {
    super(`an edited letter is not sent: ${problems.map((one) => one.code).join(", ")}`);
    this.name = "EditedLetterLacksFact";
    this.problems = problems;
  }
}
