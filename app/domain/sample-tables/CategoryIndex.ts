import type { Code, CodeList, Variable } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import { categoryPattern, type CodesOfLabel } from "./categoryPattern";
import { icd10Chapter, parseCodedLabel } from "./codedLabel";
import { countyNumberBefore2020 } from "./earlierCounties";
import { parseMeasureSuffix } from "./measureSuffix";
import { normaliseLabel } from "./normaliseLabel";
import { isSimilarWord } from "./similarWords";

/** A label that stands for a category of a variable. */
export interface LabelMatch {
  readonly variable: Variable;
  /** The catalogue's words for it; null where only its form fits. */
  readonly label: Localised | null;
  /** What it covers: codes of a list, or read by their form. */
  readonly codes: readonly string[];
  /** Ids of the variable's lists that have it: counties are in several. */
  readonly codeLists: readonly string[];
}

/** Codes such as "1" or "A" fit many lists; from this length on a code alone counts as a sign. */
const tellingCodeLength = 2;
/** A longer text is no category. */
const longest = 200;
/** Categories put together in one label, at most. */
const mostInGroup = 20;

/** Finds the variables that a label can be a category of; remembers what it has looked up. */
export class CategoryIndex {
  private readonly labels = new Map<string, LabelMatch[]>();
  private readonly patterns: readonly { readonly variable: Variable; readonly codes: CodesOfLabel }[];
  private readonly matchedBefore = new Map<string, readonly LabelMatch[]>();

  constructor(variables: readonly Variable[], lists: ReadonlyMap<string, CodeList>) {
    for (const variable of variables) {
      for (const id of variable.codeLists) {
        for (const code of lists.get(id)?.codes ?? []) this.indexCode(variable, code, id);
      }
    }
    this.patterns = variables.flatMap((variable) => {
      const codes = categoryPattern(variable, lists);
      return codes ? [{ variable, codes }] : [];
    });
  }

  /** Whether a normalised text is written in some list. */
  isListed(normalised: string): boolean {
    return this.labels.has(normalised);
  }

  matchesOf(text: string): readonly LabelMatch[] {
    if (text.length > longest) return [];
    const known = this.matchedBefore.get(text);
    if (known) return known;
    const found = this.find(text);
    const suffixed = found.length > 0 ? null : parseMeasureSuffix(text);
    const matches = suffixed ? this.find(suffixed.label) : found;
    this.matchedBefore.set(text, matches);
    return matches;
  }

  /** By label, for those that are categories of the variable, a typing error allowed where no other has the code. */
  matchesFor(variable: Variable, labels: readonly string[]): Map<string, LabelMatch> {
    const matches = new Map<string, LabelMatch>();
    const codes = new Set<string>();
    for (const label of labels) {
      const match = this.matchesOf(label).find((candidate) => candidate.variable.id === variable.id);
      if (!match) continue;
      matches.set(label, match);
      codes.add(match.codes.join());
    }
    if (variable.codeLists.length === 0) return matches;
    for (const label of labels) {
      const match = matches.has(label) ? null : this.similarCategory(variable, label);
      if (match && !codes.has(match.codes.join())) matches.set(label, match);
    }
    return matches;
  }

  private find(text: string): LabelMatch[] {
    const found: LabelMatch[] = [];
    const add = (matches: readonly LabelMatch[]): void => {
      for (const match of matches) if (!found.some(({ variable }) => variable === match.variable)) found.push(match);
    };
    add(this.labelsLike(text));
    add(this.matchesByNumber(text));
    const chapter = icd10Chapter(text);
    if (chapter) add(this.labels.get(normaliseLabel(`kapittel ${chapter}`)) ?? []);
    add(this.matchesOfGroup(text));
    for (const { variable, codes } of this.patterns) {
      const read = found.some((match) => match.variable === variable) ? null : codes(text);
      if (read) found.push({ variable, label: null, codes: read, codeLists: [] });
    }
    return found;
  }

  /** A label as written, or with what people add and spell otherwise: "Viken fylke", "Helse Sør Øst RHF". */
  private labelsLike(text: string): readonly LabelMatch[] {
    const written = normaliseLabel(text);
    const exact = this.labels.get(written);
    if (exact || !/[öä-]| (?:fylkeskommune|fylke|county|rhf)$/.test(written)) return exact ?? [];
    const plain = written.replace(/ö/g, "ø").replace(/ä/g, "æ");
    const bare = plain.replace(/ (?:fylkeskommune|fylke|county|rhf)$/, "");
    const tries = /\d/.test(bare) ? [plain, bare] : [plain, bare, bare.replace(/-/g, " ")];
    return tries.map((key) => this.labels.get(key)).find((matches) => matches !== undefined) ?? [];
  }

  /** "Oslo og Akershus": several categories of one variable put together. */
  private matchesOfGroup(text: string): LabelMatch[] {
    if (!/[+/&]|\s(?:og|and)\s/.test(text)) return [];
    const parts = text.split(/\s*(?:,|\+|\/|&|\sog\s|\sand\s)\s*/);
    if (parts.length < 2 || parts.length > mostInGroup) return [];
    const matches = parts.map((part) => [...this.labelsLike(part), ...this.matchesByNumber(part)]);
    return (matches[0] ?? []).flatMap(({ variable }) => {
      const own = matches.map((some) => some.find((match) => match.variable === variable && match.codes.length > 0));
      if (own.some((match) => match === undefined)) return [];
      const codes = [...new Set(own.flatMap((match) => match?.codes ?? []))];
      const lists = own.reduce<readonly string[]>(
        (common, match) => common.filter((id) => match?.codeLists.includes(id)),
        own[0]?.codeLists ?? [],
      );
      return codes.length < parts.length ? [] : [{ variable, label: null, codes, codeLists: lists }];
    });
  }

  /** "03 Oslo", "Oslo (03)": the words are the catalogue's, and the number is that of a list or of earlier days. */
  private matchesByNumber(text: string): LabelMatch[] {
    const coded = parseCodedLabel(text);
    if (!coded || coded.words === "") return [];
    const byCode = /[a-z]\d.*-/.test(coded.code) ? (this.labels.get(coded.code) ?? []) : [];
    const named = this.labelsLike(coded.words).flatMap((match) => {
      if (match.codes.some((code) => normaliseLabel(code) === coded.code)) return [match];
      // The number of an earlier division: no list of today has it.
      const isEarlier = countyNumberBefore2020(coded.words) === coded.code;
      return isEarlier ? [{ ...match, codes: [], codeLists: [] }] : [];
    });
    return [...named, ...byCode];
  }

  /** One category of the variable that the label is but for a typing error; null when there are none or several. */
  private similarCategory(variable: Variable, label: string): LabelMatch | null {
    const written = normaliseLabel(label);
    if (/\d/.test(written) || written.length > 60) return null;
    const found = new Map<string, LabelMatch>();
    for (const [key, matches] of this.labels) {
      if (key[0] !== written[0]) continue;
      const match = matches.find((one) => one.variable.id === variable.id);
      if (match && isSimilarWord(written, key)) found.set(match.codes.join(), match);
    }
    const [only] = found.values();
    return found.size === 1 && only ? only : null;
  }

  private indexCode(variable: Variable, code: Code, list: string): void {
    for (const key of keysOf(code)) {
      const matches = this.labels.get(key) ?? [];
      const same = matches.find((match) => match.variable.id === variable.id);
      if (!same) {
        const match = { variable, label: code.label, codes: [code.code], codeLists: [list] };
        this.labels.set(key, [...matches, match]);
      } else if (!same.codeLists.includes(list)) {
        const wider = { ...same, codeLists: [...same.codeLists, list] };
        this.labels.set(
          key,
          matches.map((match) => (match === same ? wider : match)),
        );
      }
    }
  }
}

/** The ways a code is written: its words and spellings, with the code before them, and telling codes alone. */
function keysOf({ code, label, spellings }: Code): Set<string> {
  const texts = [...Object.values(label), ...spellings];
  const keys = new Set(texts.map(normaliseLabel));
  for (const text of texts) keys.add(normaliseLabel(`${code} ${text}`));
  if (/^[IVX]+$/.test(code)) keys.add(normaliseLabel(`kapittel ${code}`));
  for (const key of [...keys]) if (key.includes("-") && !/\d/.test(key)) keys.add(key.replace(/-/g, " "));
  if (code.length >= tellingCodeLength && /\p{L}|\d-\d/u.test(code)) keys.add(normaliseLabel(code));
  return keys;
}
