import type { Catalogue, Code, Variable } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import { isResidualLabel, isTotalLabel } from "./labelPatterns";
import { normaliseLabel, withoutParentheses } from "./normaliseLabel";
import { parseAgeBand } from "./parseAgeBand";
import { parseYears } from "./parseYears";

/** The parts of the catalogue that tables are recognised by. */
export type TableCatalogue = Pick<Catalogue, "codeLists" | "variables" | "unitsOfCount" | "sources">;

/** A label that stands for a category of a variable; `code` is null where only its pattern fits. */
export interface LabelMatch {
  readonly variable: Variable;
  readonly code: Code | null;
}

export interface RecognisedVariable {
  readonly variable: Variable | null;
  /** By label, for those that are categories of the variable. */
  readonly matches: ReadonlyMap<string, LabelMatch>;
}

/** Share of the labels that must be categories of a variable for the labels alone to tell which it is. */
const shareByLabels = 0.6;
/** Codes such as "1" or "A" fit many lists; from this length on a code alone counts as a sign. */
const tellingCodeLength = 2;

/**
 * Recognises variables and categories of the catalogue in a sheet's words, in nb, nn and en.
 * Built once for a reading; remembers what it has looked up.
 */
export class Recognition {
  private readonly names = new Map<string, Variable[]>();
  private readonly labels = new Map<string, LabelMatch[]>();
  private readonly ages: Variable[];
  private readonly years: Variable[];
  private readonly patterned: { variable: Variable; fits: (label: string) => boolean }[];
  private readonly preferred: ReadonlySet<string>;
  private readonly namedBefore = new Map<string, readonly Variable[]>();
  private readonly matchedBefore = new Map<string, readonly LabelMatch[]>();

  /** @param preferredVariables ids that win where a label fits several: those of the chosen sources */
  constructor(
    private readonly catalogue: TableCatalogue,
    preferredVariables: Iterable<string> = [],
  ) {
    this.preferred = new Set(preferredVariables);
    const lists = new Map(catalogue.codeLists.map((list) => [list.id, list]));
    const ages: Variable[] = [];
    for (const variable of catalogue.variables) {
      for (const name of [...Object.values(variable.label), ...variable.spellings]) {
        append(this.names, normaliseLabel(name), variable);
        append(this.names, withoutParentheses(normaliseLabel(name)), variable);
      }
      const codes = variable.codeLists.flatMap((id) => lists.get(id)?.codes ?? []);
      for (const code of codes) this.indexCode(variable, code);
      const bands = codes.filter((code) => parseAgeBand(code.label.nb) !== null).length;
      if (/^age(-|$)/.test(variable.id) || (codes.length > 0 && bands >= codes.length / 2)) ages.push(variable);
    }
    this.ages = ages;
    this.years = catalogue.variables.filter((variable) => variable.pattern === "year");
    this.patterned = catalogue.variables.flatMap((variable) => {
      if (variable.pattern === "icd10") return [{ variable, fits: isIcd10Code }];
      if (variable.pattern === "atc") return [{ variable, fits: isAtcCode }];
      return [];
    });
  }

  /** The variable that a heading names exactly; null for anything else. */
  variableNamed(text: string): Variable | null {
    return this.variablesNamed(text)[0] ?? null;
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

  private findMatches(text: string): LabelMatch[] {
    const found = [...(this.labels.get(normaliseLabel(text)) ?? [])];
    const add = (variables: readonly Variable[]): void => {
      for (const variable of variables) {
        if (!found.some((match) => match.variable.id === variable.id)) found.push({ variable, code: null });
      }
    };
    if (parseAgeBand(text)) add(this.ages);
    if (parseYears(text)) add(this.years);
    const coded = codePart(text);
    add(this.patterned.filter(({ fits }) => fits(coded)).map(({ variable }) => variable));
    return found;
  }

  /** A sheet's variable from its heading, if any, and its categories. */
  recognise(name: string | null, labels: readonly string[]): RecognisedVariable {
    const telling = labels.filter((label) => !isResidualLabel(label) && !isTotalLabel(label));
    const scores = new Map<Variable, number>();
    for (const label of telling) {
      for (const { variable } of this.matchesOf(label)) scores.set(variable, (scores.get(variable) ?? 0) + 1);
    }
    const named = name === null ? [] : this.variablesInHeading(name);
    const best = named.length > 0 ? this.best(named, scores) : this.byLabels(telling, scores);
    return { variable: best, matches: best ? this.matchesFor(best, labels) : new Map() };
  }

  /** A unit of count of the catalogue that is named somewhere in a text, as written in the catalogue (nb). */
  unitInText(text: string): string | null {
    const normalised = ` ${normaliseLabel(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    for (const unit of this.catalogue.unitsOfCount) {
      for (const label of Object.values(unit.label)) {
        const words = normaliseLabel(label)
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim();
        if (words !== "" && normalised.includes(` ${words} `)) return unit.label.nb;
      }
    }
    return null;
  }

  /**
   * The Norwegian words for a label that is English in the catalogue.
   * @returns null when the label is Norwegian already or not known
   */
  norwegianFor(text: string, forms: { readonly label: Record<Language, string> } | null): string | null {
    if (!forms) return null;
    const written = normaliseLabel(text);
    const same = (language: Language): boolean => normaliseLabel(forms.label[language]) === written;
    return same("en") && !same("nb") && !same("nn") ? forms.label.nb : null;
  }

  private variablesNamed(text: string): readonly Variable[] {
    const known = this.namedBefore.get(text);
    if (known) return known;
    const variables = this.findNamed(text);
    this.namedBefore.set(text, variables);
    return variables;
  }

  private findNamed(text: string): readonly Variable[] {
    const whole = normaliseLabel(text);
    const found = this.names.get(whole) ?? this.names.get(withoutParentheses(whole));
    if (found) return found;
    const compound = [...this.names].find(
      ([name]) => name.length >= 5 && whole.length > name.length && /^\p{L}+$/u.test(whole) && whole.endsWith(name),
    );
    return compound?.[1] ?? [];
  }

  /** As a heading may say more than the name ("Pasientens kjønn"), whole words inside it count too. */
  private variablesInHeading(text: string): readonly Variable[] {
    const exact = this.variablesNamed(text);
    if (exact.length > 0) return exact;
    const words = ` ${normaliseLabel(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    if (words.trim().split(" ").length > 6) return [];
    let longest: readonly Variable[] = [];
    let length = 2;
    for (const [name, variables] of this.names) {
      if (name.length > length && words.includes(` ${name} `)) {
        longest = variables;
        length = name.length;
      }
    }
    return longest;
  }

  private byLabels(telling: readonly string[], scores: ReadonlyMap<Variable, number>): Variable | null {
    if (telling.length === 0) return null;
    const enough = [...scores]
      .filter(([, score]) => score >= telling.length * shareByLabels)
      .map(([variable]) => variable);
    return enough.length === 0 ? null : this.best(enough, scores);
  }

  /** Most categories first, then the chosen sources' own, then the catalogue's order. */
  private best(candidates: readonly Variable[], scores: ReadonlyMap<Variable, number>): Variable | null {
    const rank = (variable: Variable): number =>
      (scores.get(variable) ?? 0) * 2 + (this.preferred.has(variable.id) ? 1 : 0);
    return candidates.reduce<Variable | null>(
      (best, variable) => (best === null || rank(variable) > rank(best) ? variable : best),
      null,
    );
  }

  private matchesFor(variable: Variable, labels: readonly string[]): Map<string, LabelMatch> {
    const matches = new Map<string, LabelMatch>();
    for (const label of labels) {
      const match = this.matchesOf(label).find((candidate) => candidate.variable.id === variable.id);
      if (match) matches.set(label, match);
    }
    return matches;
  }

  private indexCode(variable: Variable, code: Code): void {
    const texts = [...Object.values(code.label), ...code.spellings];
    const keys = new Set(texts.map(normaliseLabel));
    for (const text of texts) keys.add(normaliseLabel(`${code.code} ${text}`));
    if (code.code.length >= tellingCodeLength && /\p{L}|\d-\d/u.test(code.code)) keys.add(normaliseLabel(code.code));
    for (const key of keys) {
      const list = this.labels.get(key) ?? [];
      if (!list.some((match) => match.variable.id === variable.id)) this.labels.set(key, [...list, { variable, code }]);
    }
  }
}

function append(index: Map<string, Variable[]>, key: string, variable: Variable): void {
  if (key === "") return;
  const list = index.get(key) ?? [];
  if (!list.includes(variable)) index.set(key, [...list, variable]);
}

/** The code that a label such as "I21 Akutt hjerteinfarkt" or "I20–I25" begins with. */
function codePart(text: string): string {
  return normaliseLabel(text).split(/[\s:]/)[0] ?? "";
}

/** ICD-10 categories, subcategories and blocks by their form: I21, I21.9, I20-I25. */
function isIcd10Code(code: string): boolean {
  return /^[a-z]\d{2}(?:\.?\d{1,2})?(?:-[a-z]\d{2}(?:\.?\d)?)?$/.test(code);
}

/** ATC codes from the second level on by their form: C09, C09A, C09AA, C09AA05. */
function isAtcCode(code: string): boolean {
  return /^[abcdghjlmnprsv]\d{2}(?:[a-z](?:[a-z](?:\d{2})?)?)?$/.test(code);
}
