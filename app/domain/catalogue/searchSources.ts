import type { Catalogue, CustodianId, DataSource } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { foldNorwegian } from "./foldNorwegian";
import { partiesOn } from "./partiesOn";

export interface SourceQuery {
  /** Words that must all be found, in any order and language; empty finds everything. */
  text?: string;
  /** The one of the five under which the source is found on the day. */
  custodian?: CustodianId | null;
  form?: DataSource["applyThrough"]["form"] | null;
}

/**
 * The sources that answer the query, by name in the reader's language and in Norwegian order (æ, ø, å last).
 * Words are looked for in abbreviation, names, summary and purpose in every language.
 * @throws {RangeError} when a custodian is asked for on a day that the catalogue does not know
 */
export function searchSources(
  catalogue: Pick<Catalogue, "sources">,
  query: SourceQuery,
  lang: Language,
  date: PlainDate,
): DataSource[] {
  const words = foldNorwegian(query.text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const collator = new Intl.Collator("nb");
  return catalogue.sources
    .filter((source) => !query.form || source.applyThrough.form === query.form)
    .filter((source) => !query.custodian || partiesOn(source, date).custodian === query.custodian)
    .filter((source) => {
      const text = searchedText(source);
      return words.every((word) => isFoundIn(text, word));
    })
    .sort((one, other) => collator.compare(one.name[lang], other.name[lang]));
}

/** Abbreviations are found at the start of a word only; longer words also inside compounds. */
const LONGEST_ABBREVIATION = 3;

function isFoundIn(text: string, word: string): boolean {
  if (word.length > LONGEST_ABBREVIATION) return text.includes(word);
  return text.split(/[^\p{Letter}\p{Number}]+/u).some((candidate) => candidate.startsWith(word));
}

function searchedText(source: DataSource): string {
  const localisedTexts = [source.name, source.summary, source.purpose?.text].flatMap((text) =>
    text ? [text.nb, text.nn, text.en] : [],
  );
  return foldNorwegian([source.id, source.abbreviation, ...source.otherNames, ...localisedTexts].join("\n"));
}
