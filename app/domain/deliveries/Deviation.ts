import type { TableModel } from "~/schemas/tableModel";

/** What a delivered workbook may have that was not granted, or that may tell too much. */
export type DeviationCode =
  // Of the workbook.
  | "nothing-recognised"
  | "not-specified"
  | "personal-number"
  | "extra-sheet"
  | "hidden-content"
  | "content-outside"
  // Of a table's shape.
  | "table-missing"
  | "table-too-large"
  | "category-missing"
  | "category-added"
  | "category-renamed"
  | "row-missing"
  | "column-missing"
  | "line-repeated"
  | "order-changed"
  // Of its cells.
  | "below-threshold"
  | "zeros-small"
  | "zeros-unknown"
  | "recoverable"
  | "total-differs"
  | "negative"
  | "fraction"
  | "cell-empty"
  | "text-in-cell"
  | "dash-unclear"
  | "formula"
  | "number-as-text"
  // Of what can't be seen in the figures.
  | "unit-not-persons"
  | "measure-not-checked";

/** `stop` bars the file; `acknowledge` bars it until a reason is given; `advice` is only told. */
export type DeviationSeverity = "stop" | "acknowledge" | "advice";

/** One kind of deviation in one table, with every cell that has it. Plain data. */
export interface Deviation {
  /** The same for the same finding in the same cells: a reason belongs to it. */
  key: string;
  code: DeviationCode;
  severity: DeviationSeverity;
  /** Number of the granted table, from 1; null for what concerns the workbook. */
  table: number | null;
  title: string;
  sheet: string | null;
  /** Addresses such as `B4`, the first few hundred; none where it is about the whole. */
  cells: string[];
  /** How many cells, rows or categories have it. */
  count: number;
  /** Words of the table that it is about: categories, or what was expected and what stands there. */
  labels: string[];
}

/** A deviation with the reason by which it was acknowledged; "" where none is needed. */
export interface AcknowledgedDeviation extends Deviation {
  reason: string;
}

/** What the cells of a granted table are held against. */
export interface DeliveryRule {
  /** Counts from 1 up to, not including, this are small. */
  below: number;
  /** Where the threshold is read, for the page. */
  source: string;
  /** Whether zeros are shown or are small too; null where no source says. */
  zeros: "published" | "small" | null;
  /** Whether one unit of count is one person: the threshold is tested on persons. */
  unitIsPerson: boolean;
}

/** What a delivered workbook is held against. Plain data, the same in the browser and on the server. */
export interface DeliveryQuestion {
  granted: TableModel[];
  /** One for each granted table. */
  rules: DeliveryRule[];
  /** Of the part's sources: where no table was specified, every figure of the workbook is held against it. */
  general: DeliveryRule;
  /** Whether all that was granted is to be in it. */
  whole: boolean;
}

/** How much of a delivered table is shown. */
export interface DeliveredSummary {
  /** Number of the granted table, from 1. */
  table: number;
  title: string;
  cells: number;
  suppressed: number;
}

export interface DeliveryCheck {
  deviations: Deviation[];
  tables: DeliveredSummary[];
}

/** What nobody can answer for, and what is told only; all else needs a reason. */
const severities: Partial<Record<DeviationCode, DeviationSeverity>> = {
  "nothing-recognised": "stop",
  "personal-number": "stop",
  "order-changed": "advice",
  "number-as-text": "advice",
};

/** Addresses that are listed of one deviation; the number of them is told anyway. */
const mostListed = 300;

/** @param cells addresses; a cell that has the same deviation twice counts once */
export function deviation(
  code: DeviationCode,
  where: { table?: number | null; title?: string; sheet?: string | null },
  cells: readonly string[],
  labels: readonly string[] = [],
): Deviation {
  const { table = null, title = "", sheet = null } = where;
  const once = [...new Set(cells)];
  const about = [code, table ?? "", sheet ?? "", ...once, "|", ...labels].join(" ");
  return {
    key: `${code}.${table ?? 0}.${hashText(about)}`,
    code,
    severity: severities[code] ?? "acknowledge",
    table,
    title,
    sheet,
    cells: once.slice(0, mostListed),
    count: Math.max(once.length, labels.length, 1),
    labels: labels.slice(0, mostListed),
  };
}

/** 53 bits of a text, in base 36: to tell findings apart, no more (cyrb53, public domain). */
function hashText(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** What still bars a file: what nobody can answer for, and what has no reason yet. */
export function barring(deviations: readonly Deviation[], reasons: Readonly<Record<string, string>>): Deviation[] {
  return deviations.filter(
    ({ severity, key }) => severity === "stop" || (severity === "acknowledge" && !reasons[key]?.trim()),
  );
}
