import type { EditedLetterProblem, LetterText, RequiredFact } from "./editableLetter";

const flat = (text: string) => text.replace(/\s+/g, " ").trim();
const longest = 30_000;
const longestSubject = 300;
const placeholder = /\{[\p{L}][\p{L}\d_.-]*\}/u;

/**
 * Holds a letter as somebody edited it against the facts that must stand in it (`requiredFacts`). Words may change;
 * these may not go. Line breaks and spaces do not count.
 */
export function checkEditedLetter(facts: readonly RequiredFact[], edited: LetterText): EditedLetterProblem[] {
  const problems: EditedLetterProblem[] = [];
  if (flat(edited.subject) === "") problems.push({ code: "subject-missing" });
  if (flat(edited.body) === "") return [...problems, { code: "body-missing" }];
  if (edited.body.length > longest || edited.subject.length > longestSubject) problems.push({ code: "too-long" });
  const left = placeholder.exec(`${edited.subject}\n${edited.body}`);
  if (left) problems.push({ code: "placeholder-left", text: left[0] });
  const body = flat(edited.body);
  for (const fact of facts) if (!body.includes(flat(fact.text))) problems.push({ code: "fact-missing", fact });
  return problems;
}
