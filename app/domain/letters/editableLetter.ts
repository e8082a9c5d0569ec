/** A letter as text: plain, with "## " before a heading and "- " before a point. */
export interface LetterText {
  subject: string;
  body: string;
}

/** What a fact is; the pages have a word for each. */
export const factNames = [
  "reference",
  "link",
  "unit",
  "date",
  "dueOn",
  "replyBy",
  "likelyOn",
  "expectedOn",
  "reasons",
  "tables",
  "conditions",
  "appeal",
  "appealUntil",
  "appealBody",
  "fetch",
  "expiresOn",
  "amount",
  "provision",
  "number",
] as const;
export type FactName = (typeof factNames)[number];

/** A fact that must still stand in a letter that somebody edits, as the letter writes it. */
export interface RequiredFact {
  name: FactName;
  text: string;
}

/** What is wrong with an edited letter: it is empty, a template's field is left in it, or a fact is gone. */
export type EditedLetterProblem =
  | { code: "subject-missing" }
  | { code: "body-missing" }
  | { code: "too-long" }
  | { code: "placeholder-left"; text: string }
  | { code: "fact-missing"; fact: RequiredFact };

/** Why a letter is not sent as it stands: the edit, what it rests on, or a fact that the case lacks. */
export type LetterProblem =
  | EditedLetterProblem
  /** What the letter is written from was changed after it was edited. */
  | { code: "letter-changed" }
  /** The letter can't be written: the case lacks a fact. */
  | { code: "field-missing"; field: string };

/** How far somebody has come with editing a letter, on the page between filling in and sending. */
export interface LetterEditing {
  isEditing: boolean;
  /** The text as edited; null while it stands as written. */
  edited: LetterText | null;
  /** Tells whether the letter is still the one that was edited. */
  basis: string;
  facts: RequiredFact[];
  problems: LetterProblem[];
}
