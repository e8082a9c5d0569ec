import type { UnitOfCount } from "~/schemas/catalogue";
import { normaliseLabel } from "./normaliseLabel";

/** A unit of count that a text names: its id, and its name in bokmål or as it stands. */
export interface NamedUnit {
  readonly id: string;
  readonly label: string;
}

/** Longer texts are no lines about a table. */
const longest = 1000;

/** Finds the catalogue's units of count in what is written about a table. */
export class UnitNames {
  private readonly names: readonly { readonly unit: NamedUnit; readonly words: string; readonly isWhole: boolean }[];
  private readonly short: readonly { readonly unit: NamedUnit; readonly pattern: RegExp }[];

  private readonly spellings: ReadonlyMap<string, string>;

  constructor(units: readonly UnitOfCount[]) {
    this.spellings = new Map(
      units.flatMap(({ id, spellings }) => spellings.map((spelling) => [plainWords(spelling), id] as const)),
    );
    const named = units.flatMap(({ id, label }) =>
      Object.values(label).map((name) => ({ unit: { id, label: label.nb }, name })),
    );
    this.names = named.flatMap(({ unit, name }) => [
      { unit, words: plainWords(name), isWhole: true },
      { unit, words: plainWords(name.replace(/\([^)]*\)/g, "")), isWhole: false },
    ]);
    this.short = named.flatMap(({ unit, name }) => {
      const letters = /\((\p{Lu}{2,})\)/u.exec(name)?.[1];
      return letters ? [{ unit, pattern: new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, "u") }] : [];
    });
  }

  /** Id of the unit that a word stands for without being its name: "pasienter" are persons; null for any other text. */
  spelled(text: string): string | null {
    return this.spellings.get(plainWords(text)) ?? null;
  }

  /** A unit that is named somewhere in a text; null when none is. */
  inText(text: string): NamedUnit | null {
    if (text.length > longest) return null;
    const normalised = ` ${plainWords(text)} `;
    const named = this.names.find(({ words }) => words !== "" && normalised.includes(` ${words} `));
    return (named ?? this.short.find(({ pattern }) => pattern.test(text)))?.unit ?? null;
  }

  /** A unit that a text names and nothing else, in bokmål unless it is so already; null for any other text. */
  named(text: string): NamedUnit | null {
    const words = plainWords(text);
    const found = this.names.find((name) => name.isWhole && name.words === words);
    if (!found) return null;
    return { id: found.unit.id, label: plainWords(found.unit.label) === words ? text : found.unit.label };
  }
}

/** Letters and digits, one space between the words. */
export function plainWords(text: string): string {
  return normaliseLabel(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
