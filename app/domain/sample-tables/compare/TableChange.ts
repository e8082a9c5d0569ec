import type { TableModel } from "~/schemas/tableModel";
import type { VariableSide } from "../builder/variableSides";

/** A list that may be long: the first of it, and how many there are. */
export interface Several<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
}

/** So much of a list is kept for showing. */
export const mostShown = 40;

export const several = <Item>(items: readonly Item[]): Several<Item> => ({
  shown: items.slice(0, mostShown),
  count: items.length,
});

/** What is said of a table in words or a name. */
export type TextPart = "title" | "unit" | "period" | "population" | "linked" | "notes" | "derived";
export type DefinitionPart = keyof TableModel["definition"];

/** Categories that stand where others stood. */
export interface Regrouping {
  readonly from: Several<string>;
  readonly to: Several<string>;
}

/** What happened to the categories of one variable; the labels are those of the table. */
export type CategoryChange =
  | { readonly kind: "categories-added" | "categories-removed"; readonly labels: Several<string> }
  /** Moved among the others. */
  | { readonly kind: "categories-reordered"; readonly labels: Several<string> }
  /** The same label covers other codes. */
  | { readonly kind: "categories-recoded"; readonly labels: Several<string> }
  | {
      readonly kind: "categories-renamed";
      readonly renamed: Several<{ readonly before: string; readonly after: string }>;
    }
  /**
   * Several that are one now, one that is several now, or others that cover some of the same and not just the same.
   */
  | {
      readonly kind: "categories-merged" | "categories-split" | "categories-regrouped";
      readonly groups: Several<Regrouping>;
    };

export type TableChange =
  | { readonly kind: "text"; readonly part: TextPart; readonly before: string; readonly after: string }
  /** The unit's label is the same, and now it is one of the catalogue's, or no longer. */
  | { readonly kind: "unit-known"; readonly label: string; readonly isKnown: boolean }
  /** As the sheet says them. */
  | { readonly kind: "measures"; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Ids. */
  | { readonly kind: "sources"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "definition"; readonly part: DefinitionPart; readonly before: string; readonly after: string }
  /** How common it is, which the small-cell check rests on. */
  | { readonly kind: "rates" }
  | {
      readonly kind: "variable-added" | "variable-removed";
      readonly variable: string;
      readonly side: VariableSide;
      readonly categories: Several<string>;
    }
  | {
      readonly kind: "variable-moved";
      readonly variable: string;
      readonly from: VariableSide;
      readonly to: VariableSide;
    }
  /** The order after, from the outermost in. */
  | { readonly kind: "variables-reordered"; readonly side: VariableSide; readonly order: readonly string[] }
  | { readonly kind: "variable-renamed"; readonly before: string; readonly after: string }
  /** The label is the same, and now it is one of the catalogue's, or no longer. */
  | { readonly kind: "variable-known"; readonly variable: string; readonly isKnown: boolean }
  /** Ids of code lists; null where the categories are from none. */
  | {
      readonly kind: "code-list";
      readonly variable: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "total" | "keep-fine"; readonly variable: string; readonly isSet: boolean }
  | (CategoryChange & { readonly variable: string });
