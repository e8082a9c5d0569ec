import type { Variable } from "~/schemas/catalogue";
import { normaliseLabel, withoutParentheses } from "./normaliseLabel";
import { isSimilarWord } from "./similarWords";
import { plainWords } from "./UnitNames";

/** Names that are the last part of many other words: an "økonomiregion" is no health region. */
const headsOtherThings: ReadonlySet<string> = new Set(["region", "regioner", "service", "stage"]);
/** A heading of more words than this is a sentence. */
const mostWords = 6;
const longest = 200;

/** Finds the variable of the catalogue that a heading names, in nb, nn and en. */
export class NameIndex {
  private readonly names = new Map<string, Variable[]>();
  private readonly years: readonly Variable[];
  private readonly namedBefore = new Map<string, readonly Variable[]>();

  /**
   * @param preferred ids of variables that the chosen sources have
   * @param isCategory whether a normalised text is a category of some variable, and so no misspelt name
   */
  constructor(
    variables: readonly Variable[],
    private readonly preferred: ReadonlySet<string>,
    private readonly isCategory: (normalised: string) => boolean,
  ) {
    for (const variable of variables) {
      for (const name of [...Object.values(variable.label), ...variable.spellings]) {
        this.append(normaliseLabel(name), variable);
        this.append(withoutParentheses(normaliseLabel(name)), variable);
      }
    }
    this.years = variables.filter((variable) => variable.pattern === "year");
  }

  /** The variables that a heading names exactly, or but for a typing error, an ending, or a first part. */
  named(text: string): readonly Variable[] {
    if (text.length > longest) return [];
    const known = this.namedBefore.get(text);
    if (known) return known;
    const variables = this.find(text);
    this.namedBefore.set(text, variables);
    return variables;
  }

  /** Whether a heading is a name as the catalogue writes it, but for what stands in parentheses. */
  isExact(text: string): boolean {
    const whole = normaliseLabel(text);
    return this.names.has(whole) || this.names.has(withoutParentheses(whole));
  }

  /**
   * As a heading may say more than the name ("Pasientens kjønn"), whole words inside it count too: the first, since
   * "Alder ved diagnose" is an age.
   */
  inHeading(text: string): readonly Variable[] {
    const exact = this.named(text);
    if (exact.length > 0 || text.length > longest) return exact;
    const words = ` ${plainWords(text)} `;
    if (words.trim().split(" ").length > mostWords) return [];
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

  private find(text: string): readonly Variable[] {
    const whole = normaliseLabel(text.replace(/\u00ad/g, ""));
    const found = this.names.get(whole) ?? this.names.get(withoutParentheses(whole));
    if (found) return found;
    // Figures stand in no name that is spelt otherwise, and in most labels of a long list.
    if (whole.length > 40 || /\d/.test(whole) || this.isCategory(whole)) return [];
    const singular = whole.replace(/(?:er|ar|r|e|s)$/, "");
    if (singular.length > 3 && this.names.has(singular)) return this.names.get(singular) ?? [];
    if (/^\p{L}{4,}(?:ings|elses|jons|nose|døgns|døds|fødsels)år$/u.test(whole)) return this.years;
    return this.findCompound(whole) ?? this.findSimilar(whole);
  }

  /** "Pasientalder" is an age: its last part is the name. */
  private findCompound(whole: string): readonly Variable[] | null {
    if (!/^\p{L}+$/u.test(whole)) return null;
    const compound = [...this.names].find(
      ([name]) => name.length >= 5 && whole.length > name.length && whole.endsWith(name) && !headsOtherThings.has(name),
    );
    return compound ? compound[1].filter((variable) => this.isWidelyMeant(variable)) : null;
  }

  private findSimilar(whole: string): readonly Variable[] {
    const similar = [...this.names].filter(([name]) => isSimilarWord(whole, name)).map(([, variables]) => variables);
    const [only] = similar;
    return only && similar.every((variables) => variables[0] === only[0]) ? only : [];
  }

  /** Part of a heading tells a variable that can be checked by its categories, or that a chosen source has. */
  private isWidelyMeant(variable: Variable): boolean {
    const isChecked = variable.codeLists.length > 0 || variable.pattern !== null;
    return isChecked || this.preferred.has(variable.id) || ["municipality", "institution"].includes(variable.id);
  }

  private append(key: string, variable: Variable): void {
    if (key === "") return;
    const list = this.names.get(key) ?? [];
    if (!list.includes(variable)) this.names.set(key, [...list, variable]);
  }
}
