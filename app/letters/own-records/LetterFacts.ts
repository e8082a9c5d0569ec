import { formatDate } from "~/app/i18n/formatDate";
import type { RecordLetterTexts } from "~/app/i18n/nb/recordLetters";
import type { PlainDate } from "~/schemas/plainDate";
import type { Person, Provider, RecordFolder, Subject, Wishes } from "~/schemas/recordFolder";

/**
 * Which rules a letter rests on.
 * - `record`: pasient- og brukerrettighetsloven §§ 5-1 and 5-2, pasientjournalloven §§ 18 and 22 a,
 *   pasientjournalforskriften § 11, GDPR articles 12 and 15; helsepersonelloven §§ 42 and 43 for correction.
 * - `deceased`: the closest next of kin's own right, pasient- og brukerrettighetsloven § 5-1 and helsepersonelloven
 *   § 24, second paragraph. GDPR is about the living (recital 27), so its time limit is a wish there.
 * - `registry`: helseregisterloven § 24, GDPR articles 12, 15, 16 and 17.
 * - `registryDeceased`: no provision is known to give next of kin a right; the letter asks which rule the answer rests on.
 * @see fixtures/SOURCES.md, "Letters about one's own records"
 */
export type LetterLaw = "record" | "deceased" | "registry" | "registryDeceased";

/** What every part of a letter is written from. */
export interface LetterFacts {
  person: Person;
  wishes: Wishes;
  provider: Provider;
  subject: Subject;
  texts: RecordLetterTexts;
  today: PlainDate;
  law: LetterLaw;
  /** What is asked for, within a sentence: «journalen min», «opplysningene om Kari». */
  thing: string;
  date(day: PlainDate): string;
}

export interface LetterInput {
  folder: RecordFolder;
  provider: Provider;
  /** In the language of `folder.wishes`. */
  texts: RecordLetterTexts;
  today: PlainDate;
}

/** @throws {RangeError} when the provider names a subject that the folder does not have */
export function readLetterFacts({ folder, provider, texts, today }: LetterInput): LetterFacts {
  const { person, wishes } = folder;
  const subject = folder.subjects.find(({ id }) => id === provider.subjectId);
  if (!subject) throw new RangeError("a provider is about somebody of the folder");
  const isRegistry = provider.kind === "registry";
  const isDead = subject.kind === "deceased";
  const what = isRegistry ? "data" : "record";
  return {
    ...{ person, wishes, provider, subject, texts, today },
    law: isRegistry ? (isDead ? "registryDeceased" : "registry") : isDead ? "deceased" : "record",
    thing: subject.kind === "self" ? texts.own[what] : texts.others[what]({ name: subject.name.trim() }),
    date: (day) => formatDate(day, wishes.language),
  };
}
