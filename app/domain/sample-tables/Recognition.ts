import type { Catalogue, Code, CodeList, Variable } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import { atcCodes, icd10Chapter, icd10Codes, municipalityCode, parseCodedLabel } from "./codedLabel";
import { countyNumberBefore2020, isEndedCounty } from "./earlierCounties";
import { isResidualLabel, isTotalLabel } from "./labelPatterns";
import { normaliseLabel, withoutParentheses } from "./normaliseLabel";
import { parseAgeBand } from "./parseAgeBand";
import { parseYears } from "./parseYears";
import { isSimilarWord } from "./similarWords";
import type { Sureness } from "./Sureness";

/** The parts of the catalogue that tables are recognised by. */
export type TableCatalogue = Pick<Catalogue, "codeLists" | "variables" | "unitsOfCount" | "sources">;

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

export interface RecognisedVariable {
  readonly variable: Variable | null;
  readonly sureness: Sureness;
  /** Variables that fit equally well; empty where one fits best. */
  readonly candidates: readonly Variable[];
  /** By label, for those that are categories of the variable. */
  readonly matches: ReadonlyMap<string, LabelMatch>;
}

/** Share of the labels that must be categories of a variable for the labels alone to tell which it is. */
const shareByLabels = 0.6;
/** Share from which the labels are believed against a heading that names another variable. */
const shareAgainstHeading = 0.8;
/** Codes such as "1" or "A" fit many lists; from this length on a code alone counts as a sign. */
const tellingCodeLength = 2;
/** A band of ages reaches this far, where nothing else says that ages are meant. */
const ageReach = 60;

/** Names that are the last part of many other words: an "økonomiregion" is no health region. */
const headsOtherThings: ReadonlySet<string> = new Set(["region", "regioner", "service", "stage"]);

/**
 * Recognises variables and categories of the catalogue in a sheet's words, in nb, nn and en.
 * Built once for a reading; remembers what it has looked up.
 */
export class Recognition {
  private readonly names = new Map<string, Variable[]>();
  private readonly labels = new Map<string, LabelMatch[]>();
  private readonly patterns: readonly { variable: Variable; codes: (label: string) => readonly string[] | null }[];
  private readonly preferred: ReadonlySet<string>;
  private readonly ageVariables: ReadonlySet<Variable>;
  private readonly yearVariables: readonly Variable[];
  private readonly namedBefore = new Map<string, readonly Variable[]>();
  private readonly matchedBefore = new Map<string, readonly LabelMatch[]>();

  /** @param preferredVariables ids that win where a label fits several: those of the chosen sources */
  constructor(
    private readonly catalogue: TableCatalogue,
    preferredVariables: Iterable<string> = [],
  ) {
    this.preferred = new Set(preferredVariables);
    const lists = new Map(catalogue.codeLists.map((list) => [list.id, list]));
    for (const variable of catalogue.variables) {
      for (const name of [...Object.values(variable.label), ...variable.spellings]) {
        append(this.names, normaliseLabel(name), variable);
        append(this.names, withoutParentheses(normaliseLabel(name)), variable);
      }
      for (const id of variable.codeLists) {
        const list = lists.get(id);
        for (const code of list?.codes ?? []) this.indexCode(variable, code, id);
      }
    }
    this.ageVariables = new Set(catalogue.variables.filter((variable) => isOfAges(variable, lists)));
    this.yearVariables = catalogue.variables.filter((variable) => variable.pattern === "year");
    this.patterns = catalogue.variables.flatMap((variable) => {
      const codes = patternOf(variable, lists);
      return codes ? [{ variable, codes }] : [];
    });
  }

  /** The variable that a heading names exactly, or but for a typing error; null for anything else. */
  variableNamed(text: string): Variable | null {
    return this.variablesNamed(text)[0] ?? null;
  }

  variableWithId(id: string): Variable | null {
    return this.catalogue.variables.find((variable) => variable.id === id) ?? null;
  }

  /** Whether a heading names a variable, and is not itself one of its categories. */
  isVariableName(text: string): boolean {
    return this.variablesNamed(text).length > 0 && !this.isCategory(text);
  }

  /** Whether a label is a category of some variable. */
  isCategory(text: string): boolean {
    return this.matchesOf(text).length > 0;
  }

  /** Whether a label is a category of the variable that a heading names. */
  isCategoryOf(text: string, heading: string): boolean {
    const named = this.variablesNamed(heading);
    return this.matchesOf(text).some((match) => named.some((variable) => variable.id === match.variable.id));
  }

  /** The variables that a label can be a category of. */
  matchesOf(text: string): readonly LabelMatch[] {
    const known = this.matchedBefore.get(text);
    if (known) return known;
    const matches = this.findMatches(text);
    this.matchedBefore.set(text, matches);
    return matches;
  }

  /** A sheet's variable from its heading, if any, and its categories. */
  recognise(name: string | null, labels: readonly string[]): RecognisedVariable {
    const telling = labels.filter((label) => !isResidualLabel(label) && !isTotalLabel(label));
    const scores = new Map<Variable, number>();
    for (const label of telling) {
      for (const { variable } of this.matchesOf(label)) scores.set(variable, (scores.get(variable) ?? 0) + 1);
    }
    const named = name === null ? [] : this.variablesInHeading(name);
    const choice =
      named.length > 0 ? this.byHeading(name ?? "", named, telling, scores) : this.byLabels(name, telling, scores);
    return { ...choice, matches: choice.variable ? this.matchesFor(choice.variable, labels) : new Map() };
  }

  /** The categories of a variable that is known otherwise. */
  matchesFor(variable: Variable, labels: readonly string[]): Map<string, LabelMatch> {
    const matches = new Map<string, LabelMatch>();
    const codes = new Set<string>();
    for (const label of labels) {
      const match = this.matchesOf(label).find((candidate) => candidate.variable.id === variable.id);
      if (!match) continue;
      matches.set(label, match);
      codes.add(match.codes.join());
    }
    for (const label of labels) {
      if (matches.has(label) || isResidualLabel(label)) continue;
      const match = this.similarCategory(variable, label);
      if (match && !codes.has(match.codes.join())) matches.set(label, match);
    }
    return matches;
  }

  /** A unit of count of the catalogue that is named somewhere in a text, as written in the catalogue (nb). */
  unitInText(text: string): { readonly id: string; readonly label: string } | null {
    const normalised = ` ${plainWords(text)} `;
    for (const { id, label } of this.catalogue.unitsOfCount) {
      for (const name of Object.values(label)) {
        const names = [plainWords(name), plainWords(name.replace(/\([^)]*\)/g, ""))];
        if (names.some((words) => words !== "" && normalised.includes(` ${words} `))) return { id, label: label.nb };
        const short = /\((\p{Lu}{2,})\)/u.exec(name)?.[1];
        if (short && new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "u").test(text)) return { id, label: label.nb };
      }
    }
    return null;
  }

  /** A unit of count that a text names and nothing else, in bokmål unless it is so already; null for any other text. */
  unitNamed(text: string): { readonly id: string; readonly label: string } | null {
    const words = plainWords(text);
    for (const { id, label } of this.catalogue.unitsOfCount) {
      if (!Object.values(label).some((name) => plainWords(name) === words)) continue;
      return { id, label: plainWords(label.nb) === words ? text : label.nb };
    }
    return null;
  }

  /**
   * The Norwegian words for a label that is English in the catalogue.
   * @returns null when the label is Norwegian already or not known
   */
  norwegianFor(text: string, label: Localised | null): string | null {
    if (!label) return null;
    const written = normaliseLabel(text);
    const same = (language: keyof Localised): boolean => normaliseLabel(label[language]) === written;
    return same("en") && !same("nb") && !same("nn") ? label.nb : null;
  }

  private findMatches(text: string): LabelMatch[] {
    const found: LabelMatch[] = [];
    const add = (matches: readonly LabelMatch[]): void => {
      found.push(...matches.filter(({ variable }) => !found.some((one) => one.variable === variable)));
    };
    add(this.labelsLike(text));
    add(this.matchesByNumber(text));
    const chapter = icd10Chapter(text);
    if (chapter) add(this.labels.get(normaliseLabel(`kapittel ${chapter}`)) ?? []);
    add(this.matchesOfGroup(text));
    for (const { variable, codes } of this.patterns) {
      if (found.some((match) => match.variable.id === variable.id)) continue;
      const read = codes(text);
      if (read) found.push({ variable, label: null, codes: read, codeLists: [] });
    }
    return found;
  }

  /** A label as written, or with what people add and spell otherwise: "Viken fylke", "Helse Sør Øst RHF". */
  private labelsLike(text: string): readonly LabelMatch[] {
    const written = normaliseLabel(text);
    const exact = this.labels.get(written);
    if (exact) return exact;
    const plain = written.replace(/ö/g, "ø").replace(/ä/g, "æ");
    const bare = plain.replace(/ (?:fylkeskommune|fylke|county|rhf)$/, "");
    const tries = /\d/.test(bare) ? [plain, bare] : [plain, bare, bare.replace(/-/g, " ")];
    for (const key of tries) {
      const matches = this.labels.get(key);
      if (matches) return matches;
    }
    return [];
  }

  /** "Oslo og Akershus", "2020 og 2021": several categories of one variable put together. */
  private matchesOfGroup(text: string): LabelMatch[] {
    if (!/[+/&]|\s(?:og|and)\s/.test(text)) return [];
    const parts = text.split(/\s*(?:,|\+|\/|&|\sog\s|\sand\s)\s*/);
    if (parts.length < 2 || parts.length > 20) return [];
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
      return isOldNumber(coded) ? [{ ...match, codes: [], codeLists: [] }] : [];
    });
    return [...named, ...byCode];
  }

  private byHeading(
    heading: string,
    named: readonly Variable[],
    telling: readonly string[],
    scores: ReadonlyMap<Variable, number>,
  ): Choice {
    const { variable, candidates } = this.best(named, scores);
    const against = [...scores].filter(
      ([other, score]) => !named.includes(other) && score >= telling.length * shareAgainstHeading,
    );
    const isChecked = variable !== null && (variable.codeLists.length > 0 || variable.id === "municipality");
    if (isChecked && telling.length > 1 && (scores.get(variable) ?? 0) === 0 && against.length > 0) {
      const other = this.best(
        against.map(([one]) => one),
        scores,
      ).variable;
      const isOwnName = Object.values(variable.label).some(
        (label) => normaliseLabel(label) === normaliseLabel(heading),
      );
      if (other) return { variable: other, sureness: "guess", candidates: isOwnName ? [other, variable] : [] };
    }
    const isWhole =
      this.names.has(normaliseLabel(heading)) || this.names.has(withoutParentheses(normaliseLabel(heading)));
    return { variable, sureness: candidates.length > 1 ? "guess" : isWhole ? "certain" : "likely", candidates };
  }

  private byLabels(heading: string | null, telling: readonly string[], scores: ReadonlyMap<Variable, number>): Choice {
    const enough = [...scores]
      .filter(
        ([variable, score]) =>
          score >= telling.length * shareByLabels && !this.isFarFetched(variable, heading, telling),
      )
      .map(([variable]) => variable);
    const { variable, candidates } = this.best(enough, scores);
    const kinds = new Set(candidates.map(({ pattern }) => pattern));
    // Under a heading of its own, codes of two systems tell nothing.
    if (heading !== null && kinds.size > 1) return { variable: null, sureness: "guess", candidates };
    return { variable, sureness: variable && candidates.length < 2 ? "likely" : "guess", candidates };
  }

  /** Under a heading of its own, "0–4, 5–9, 10+" may be anything: ages say so, or reach high. */
  private isFarFetched(variable: Variable, heading: string | null, telling: readonly string[]): boolean {
    if (heading === null || !this.ageVariables.has(variable)) return false;
    if ([heading, ...telling].some((text) => /år|year|alder|\bage/i.test(text))) return false;
    return !telling.some((label) => (parseAgeBand(label)?.from ?? 0) >= ageReach);
  }

  /** Most categories first, then the chosen sources' own, then the catalogue's order. */
  private best(
    candidates: readonly Variable[],
    scores: ReadonlyMap<Variable, number>,
  ): Pick<Choice, "variable" | "candidates"> {
    const rank = (variable: Variable): number =>
      (scores.get(variable) ?? 0) * 2 + (this.preferred.has(variable.id) ? 1 : 0);
    const most = Math.max(...candidates.map(rank));
    const equal = candidates
      .filter((variable) => rank(variable) === most)
      .sort((a, b) => this.catalogue.variables.indexOf(a) - this.catalogue.variables.indexOf(b));
    const plain = equal.filter((one) => !equal.some((other) => other !== one && one.id.includes(other.id)));
    return { variable: plain[0] ?? null, candidates: plain.length > 1 ? plain : [] };
  }

  private variablesNamed(text: string): readonly Variable[] {
    const known = this.namedBefore.get(text);
    if (known) return known;
    const variables = this.findNamed(text);
    this.namedBefore.set(text, variables);
    return variables;
  }

  private findNamed(text: string): readonly Variable[] {
    const whole = normaliseLabel(text.replace(/\u00ad/g, ""));
    const found = this.names.get(whole) ?? this.names.get(withoutParentheses(whole));
    if (found) return found;
    // Figures stand in no name that is spelt otherwise, and in most labels of a long list.
    if (whole.length > 40 || /\d/.test(whole) || this.labels.has(whole)) return [];
    const singular = whole.replace(/(?:er|ar|r|e|s)$/, "");
    if (singular.length > 3 && this.names.has(singular)) return this.names.get(singular) ?? [];
    if (/^\p{L}{4,}(?:ings|elses|jons|nose|døgns|døds|fødsels)år$/u.test(whole)) return this.yearVariables;
    const compound = [...this.names].find(
      ([name]) =>
        name.length >= 5 &&
        whole.length > name.length &&
        /^\p{L}+$/u.test(whole) &&
        whole.endsWith(name) &&
        !headsOtherThings.has(name),
    );
    if (compound) return compound[1].filter((variable) => this.isWidelyMeant(variable));
    const similar = [...this.names].filter(([name]) => isSimilarWord(whole, name)).map(([, variables]) => variables);
    const [only] = similar;
    return only && similar.every((variables) => variables[0] === only[0]) ? only : [];
  }

  /** Part of a heading tells a variable that can be checked by its categories, or that a chosen source has. */
  private isWidelyMeant(variable: Variable): boolean {
    const isChecked = variable.codeLists.length > 0 || variable.pattern !== null;
    return isChecked || this.preferred.has(variable.id) || ["municipality", "institution"].includes(variable.id);
  }

  /**
   * As a heading may say more than the name ("Pasientens kjønn"), whole words inside it count too: the first, since
   * "Alder ved diagnose" is an age.
   */
  private variablesInHeading(text: string): readonly Variable[] {
    const exact = this.variablesNamed(text);
    if (exact.length > 0) return exact;
    const words = ` ${plainWords(text)} `;
    if (words.trim().split(" ").length > 6) return [];
    let best: { readonly at: number; readonly length: number; readonly variables: readonly Variable[] } | null = null;
    for (const [name, variables] of this.names) {
      const at = name.length > 1 ? words.indexOf(` ${name} `) : -1;
      const meant = at < 0 ? [] : variables.filter((variable) => this.isWidelyMeant(variable));
      if (meant.length === 0) continue;
      if (!best || at < best.at || (at === best.at && name.length > best.length))
        best = { at, length: name.length, variables: meant };
    }
    return best?.variables ?? [];
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
    const texts = [...Object.values(code.label), ...code.spellings];
    const keys = new Set(texts.map(normaliseLabel));
    for (const text of texts) keys.add(normaliseLabel(`${code.code} ${text}`));
    if (/^[IVX]+$/.test(code.code)) keys.add(normaliseLabel(`kapittel ${code.code}`));
    for (const key of [...keys]) if (key.includes("-") && !/\d/.test(key)) keys.add(key.replace(/-/g, " "));
    if (code.code.length >= tellingCodeLength && /\p{L}|\d-\d/u.test(code.code)) keys.add(normaliseLabel(code.code));
    for (const key of keys) {
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

type Choice = Omit<RecognisedVariable, "matches">;

function append(index: Map<string, Variable[]>, key: string, variable: Variable): void {
  if (key === "") return;
  const list = index.get(key) ?? [];
  if (!list.includes(variable)) index.set(key, [...list, variable]);
}

function plainWords(text: string): string {
  return normaliseLabel(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isOldNumber({ code, words }: { code: string; words: string }): boolean {
  return countyNumberBefore2020(words) === code;
}

/** How the categories of a variable are told by their form alone; null for a variable that has no such form. */
function patternOf(
  variable: Variable,
  lists: ReadonlyMap<string, CodeList>,
): ((label: string) => readonly string[] | null) | null {
  if (variable.pattern === "year") return (label) => yearCodes(label);
  if (variable.pattern === "icd10") return (label) => coded(label, icd10Codes);
  if (variable.pattern === "atc") return (label) => coded(label, atcCodes);
  if (variable.id === "municipality") return (label) => list(municipalityCode(label));
  if (variable.id === "county") return (label) => endedCounty(label);
  return isOfAges(variable, lists) ? (label) => (parseAgeBand(label) ? [] : null) : null;
}

/** An age in its id, or lists that are mostly bands of ages. */
function isOfAges(variable: Variable, lists: ReadonlyMap<string, CodeList>): boolean {
  const codes = variable.codeLists.flatMap((id) => lists.get(id)?.codes ?? []);
  const bands = codes.filter((code) => parseAgeBand(code.label.nb) !== null).length;
  return /^age(-|$)/.test(variable.id) || (codes.length > 0 && bands >= codes.length / 2);
}

function list(code: string | null): string[] | null {
  return code === null ? null : [code];
}

function coded(label: string, read: (code: string) => string[] | null): string[] | null {
  const found = parseCodedLabel(label);
  return found && read(found.code);
}

/** Each year of a short period; a long one is no category of years. */
function yearCodes(label: string): string[] | null {
  const span = parseYears(label);
  if (!span || span.to - span.from > 200) return null;
  return Array.from({ length: span.to - span.from + 1 }, (_, at) => String(span.from + at));
}

function endedCounty(label: string): string[] | null {
  return isEndedCounty(parseCodedLabel(label)?.words || label) ? [] : null;
}
