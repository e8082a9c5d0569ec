import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { Correction, RecordPart } from "~/schemas/recordFolder";

/** What a letter is for; `access` to a health registry rests on another law than to a provider. */
export type RecordLetterRequest =
  | { kind: "access" }
  /** Nothing came in time. @property dueOn the day by which the answer was owed */
  | { kind: "follow-up"; sentOn: PlainDate; dueOn: PlainDate }
  /** Some of it came. */
  | { kind: "missing"; missing: readonly RecordPart[]; note: string }
  /** Sent to the provider, decided by Statsforvalteren: pasient- og brukerrettighetsloven § 7-2. */
  | { kind: "complaint"; sentOn: PlainDate; refusedOn: PlainDate | null; grounds: string }
  /** To Datatilsynet: GDPR article 77. */
  | { kind: "data-authority"; sentOn: PlainDate; dueOn: PlainDate }
  | { kind: "correction"; correction: Correction };

export type RequestOf<Kind extends RecordLetterRequest["kind"]> = Extract<RecordLetterRequest, { kind: Kind }>;

export type LetterBlock = { kind: "text"; text: string } | { kind: "list"; items: readonly string[] };

/** A letter as it is shown, printed, pasted or made a file of. */
export interface RecordLetter {
  request: RecordLetterRequest;
  language: Language;
  /** Without ending; of letters, digits and hyphens. */
  fileName: string;
  /** Lines of name and address; none is empty. */
  sender: readonly string[];
  recipient: readonly string[];
  /** The day it is dated, written out. */
  date: string;
  subject: string;
  blocks: readonly LetterBlock[];
  closing: string;
  signature: string;
  /** What stands before the blank line for the personal number, on paper only; null: no such line. */
  numberLine: string | null;
  /** Where the recipient takes mail; empty: not known. */
  email: string;
  /** What a mail says that has the letter with it; plain text with line breaks. */
  mail: { subject: string; body: string };
  /** The same matter in words to say by telephone, sentence by sentence. */
  phone: readonly string[];
}
