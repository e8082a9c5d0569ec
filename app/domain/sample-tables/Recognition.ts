import type { Catalogue, Variable } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import { CategoryIndex, type LabelMatch } from "./CategoryIndex";
import { isOfAges } from "./categoryPattern";
import { isResidualLabel, isTotalLabel } from "./labelPatterns";
import { NameIndex } from "./NameIndex";
import { normaliseLabel } from "./normaliseLabel";
import { parseAgeBand } from "./parseAgeBand";
import type { Sureness } from "./Sureness";
import { UnitNames, type NamedUnit } from "./UnitNames";

/** The parts of the catalogue that tables are recognised by. */
export type TableCatalogue = Pick<Catalogue, "codeLists" | "variables" | "unitsOfCount" | "sources">;

export interface RecognisedVariable {
  readonly variable: Variable | null;
  readonly sureness: Sureness;
  /** Variables that fit equally well; empty where one fits best. */
  readonly candidates: readonly Variable[];
  /** By label, for those that are categories of the variable. */
  readonly matches: ReadonlyMap<string, LabelMatch>;
}

type Choice = Omit<RecognisedVariable, "matches">;

/** Share of the labels that must be categories of a variable for the labels alone to tell which it is. */
const shareByLabels = 0.6;
/** Share from which the labels are believed against a heading that names another variable. */
const shareAgainstHeading = 0.8;
/** A band of ages reaches this far, where nothing else says that ages are meant. */
const ageReach = 60;

/**
 * Recognises variables and categories of the catalogue in a sheet's words, in nb, nn and en.
 * Built once for a reading; remembers what it has looked up.
 */
export class Recognition {
  private readonly names: NameIndex;
  private readonly categories: CategoryIndex;
  private readonly units: UnitNames;
  private readonly preferred: ReadonlySet<string>;
  private readonly ageVariables: ReadonlySet<Variable>;

  /** @param preferredVariables ids that win where a label fits several: those of the chosen sources */
  constructor(
    private readonly catalogue: TableCatalogue,
    preferredVariables: Iterable<string> = [],
  ) {
    const { variables } = catalogue;
    const lists = new Map(catalogue.codeLists.map((list) => [list.id, list]));
    this.preferred = new Set(preferredVariables);
    this.categories = new CategoryIndex(variables, lists);
    this.names = new NameIndex(variables, this.preferred, (text) => this.categories.isListed(text));
    this.units = new UnitNames(catalogue.unitsOfCount);
    this.ageVariables = new Set(variables.filter((variable) => isOfAges(variable, lists)));
  }

  /** The variable that a heading names exactly, or but for a typing error; null for anything else. */
  variableNamed(text: string): Variable | null {
    return this.names.named(text)[0] ?? null;
  }

  variableWithId(id: string): Variable | null {
    return this.catalogue.variables.find((variable) => variable.id === id) ?? null;
  }

  /** Whether a heading names a variable, and is not itself one of its categories. */
  isVariableName(text: string): boolean {
    return this.names.named(text).length > 0 && !this.isCategory(text);
  }

  /** Whether a label is a category of some variable. */
  isCategory(text: string): boolean {
    return this.matchesOf(text).length > 0;
  }

  /** Whether a label is a category of the variable that a heading names. */
  isCategoryOf(text: string, heading: string): boolean {
    const named = this.names.named(heading);
    return this.matchesOf(text).some((match) => named.some((variable) => variable.id === match.variable.id));
  }

  /** The variables that a label can be a category of. */
  matchesOf(text: string): readonly LabelMatch[] {
    return this.categories.matchesOf(text);
  }

  /** A sheet's variable from its heading, if any, and its categories. */
  recognise(name: string | null, labels: readonly string[]): RecognisedVariable {
    const telling = labels.filter((label) => !isResidualLabel(label) && !isTotalLabel(label));
    const scores = new Map<Variable, number>();
    for (const label of telling) {
      for (const { variable } of this.matchesOf(label)) scores.set(variable, (scores.get(variable) ?? 0) + 1);
    }
    const named = name === null ? [] : this.names.inHeading(name);
    const choice =
      named.length > 0 ? this.byHeading(name ?? "", named, telling, scores) : this.byLabels(name, telling, scores);
    return { ...choice, matches: choice.variable ? this.matchesFor(choice.variable, labels) : new Map() };
  }

  /** The categories of a variable that is known otherwise. */
  matchesFor(variable: Variable, labels: readonly string[]): Map<string, LabelMatch> {
    return this.categories.matchesFor(variable, labels);
  }

  /** A unit of count of the catalogue that is named somewhere in a text, as written in the catalogue (nb). */
  unitInText(text: string): NamedUnit | null {
    return this.units.inText(text);
  }

  /** Id of the unit that a word stands for without being its name: "pasienter" are persons; null for any other text. */
  unitSpelled(text: string): string | null {
    return this.units.spelled(text);
  }

  /** A unit of count that a text names and nothing else, in bokmål unless it is so already; null for any other text. */
  unitNamed(text: string): NamedUnit | null {
    return this.units.named(text);
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
    return {
      variable,
      sureness: candidates.length > 1 ? "guess" : this.names.isExact(heading) ? "certain" : "likely",
      candidates,
    };
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
}
