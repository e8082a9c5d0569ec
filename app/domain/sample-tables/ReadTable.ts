import type { Localised } from "~/schemas/language";
import type { SampleTable, TableVariable } from "~/schemas/sampleTable";
import type { GridRange } from "./SheetGrid";
import { rangeAddress } from "./SheetGrid";
import type { Sureness } from "./Sureness";

/** A category that is one of the catalogue's, by its words or by its form. */
export interface KnownCategory {
  /** The catalogue's words for it; null where only its form is known. */
  readonly label: Localised | null;
  readonly codes: readonly string[];
  /** Ids of the code lists that have it. */
  readonly codeLists: readonly string[];
}

/** A variable of a table that was read, with where it stands in the sheet. */
export interface ReadVariable extends TableVariable {
  /** The heading as written; null where the sheet names none. */
  readonly heading: string | null;
  /** The heading and all labels. */
  readonly place: GridRange;
  readonly headingPlace: GridRange | null;
  readonly categoryPlace: GridRange | null;
  /** The catalogue's variable, where it was recognised: label in three languages. */
  readonly label: Localised | null;
  /** One for each category, in their order; null for one that the catalogue doesn't know. */
  readonly known: readonly (KnownCategory | null)[];
  readonly sureness: Sureness;
  /** Variables of the catalogue that fit equally well; empty where one fits best. */
  readonly candidates: readonly { readonly id: string; readonly label: Localised }[];
}

/** A text about a table with where it stands. */
export interface ReadText {
  readonly text: string;
  readonly place: GridRange | null;
  readonly sureness: Sureness;
}

/** A table as it was read: the contract's parts, and what findings and previews rest on. Plain data. */
export interface ReadTable extends Omit<SampleTable, "range" | "rows" | "columns"> {
  readonly range: GridRange;
  readonly rows: readonly ReadVariable[];
  readonly columns: readonly ReadVariable[];
  /** Rows of headers; null when the table has none. */
  readonly headerRange: GridRange | null;
  /** Columns of row labels; null when the table has none. */
  readonly stubRange: GridRange | null;
  readonly measures: readonly string[];
  readonly unitOfCount: string | null;
  readonly period: string | null;
  readonly notes: readonly string[];
  /** Where title, unit, period and notes were read; notes in the order of {@link notes}. */
  readonly texts: {
    readonly title: ReadText | null;
    readonly unit: ReadText | null;
    readonly period: ReadText | null;
    readonly notes: readonly ReadText[];
    /** Who or what the table is about, where a line says so. */
    readonly population?: ReadText | null;
  };
  /** Whether the texts say which division of counties is meant. */
  readonly namesDivision: boolean;
  /** Labels that stand twice where they should stand once. */
  readonly repeated: { readonly labels: readonly string[]; readonly range: GridRange } | null;
  /** Cells that are to be empty and hold numbers. */
  readonly filled: { readonly count: number; readonly range: GridRange } | null;
}

/** The parts of the contract with the outside. */
export function toSampleTable(table: ReadTable): SampleTable {
  const variable = ({ variable, variableCode, categories, total }: ReadVariable): TableVariable => ({
    variable,
    variableCode,
    categories,
    total,
  });
  return {
    title: table.title,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    rows: table.rows.map(variable),
    columns: table.columns.map(variable),
    cells: table.cells,
  };
}

/** Variables nested along one side of a table. */
export interface Side {
  readonly variables: readonly Pick<TableVariable, "categories">[];
  /** Rows or columns that stand there, totals left out; null where every category is combined with every other. */
  readonly leaves: number | null;
}

/**
 * Number of cells to be filled, totals left out: the product of the categories, or fewer where the inner ones differ
 * from one outer one to the next. A variable without categories yet counts as one; a table without any has none.
 */
export function countCells(sides: readonly Side[], measures: number): number {
  const hasCategories = sides.some(({ variables }) => variables.some(({ categories }) => categories.length > 0));
  if (!hasCategories) return 0;
  const cells = sides.reduce((product, side) => product * sizeOf(side), Math.max(1, measures));
  return Math.min(cells, Number.MAX_SAFE_INTEGER);
}

function sizeOf({ variables, leaves }: Side): number {
  const product = variables.reduce((size, { categories }) => size * Math.max(1, categories.length), 1);
  return leaves === null || leaves === 0 || variables.length < 2 ? product : Math.min(product, leaves);
}
