import type { LetterProblem } from "~/app/domain/letters/editableLetter";
import type { Texts } from "~/app/i18n/nb";

/** The field where a problem with a letter is put right; null where it concerns the whole form. */
export function letterProblemField(problem: LetterProblem): "letterSubject" | "letterBody" | null {
  switch (problem.code) {
    case "subject-missing":
      return "letterSubject";
    case "field-missing":
      return null;
    default:
      return "letterBody";
  }
}

/** What to do about it. */
export function letterProblemSentence(problem: LetterProblem, t: Texts["letterPages"]["edit"]): string {
  switch (problem.code) {
    case "fact-missing":
      return t.problems.factMissing({ fact: t.facts[problem.fact.name], text: problem.fact.text });
    case "placeholder-left":
      return t.problems.placeholderLeft(problem);
    case "field-missing":
      return t.problems.fieldMissing(problem);
    case "subject-missing":
      return t.problems.subjectMissing;
    case "body-missing":
      return t.problems.bodyMissing;
    case "too-long":
      return t.problems.tooLong;
    case "letter-changed":
      return t.problems.letterChanged;
  }
}
