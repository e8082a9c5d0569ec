import type { LetterContentKind } from "./LetterContent";

/** A letter that lacks a fact does not go out: this says which letter, and which of its fields. */
export class MissingLetterField extends Error {
  readonly kind: LetterContentKind;
  /** Such as `appealUntil`, `tables[0].title`, `case.reference`; `text` where the finished text shows a hole. */
  readonly field: string;

  constructor(kind: LetterContentKind, field: string) {
    super(`the letter "${kind}" lacks ${field}`);
    this.name = "MissingLetterField";
    this.kind = kind;
    this.field = field;
  }
}
