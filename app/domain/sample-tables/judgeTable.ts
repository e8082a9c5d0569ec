import type { DataSource } from "~/schemas/catalogue";
import type { FindingSeverity } from "~/schemas/sampleTable";
import { mostCells } from "./mostCells";
import { findAgeBreaks } from "./findAgeBreaks";
import { nameAgeBand } from "./nameAgeBand";
import { normaliseLabel } from "./normaliseLabel";
import { parseAgeBand } from "./parseAgeBand";
import type { ReadTable, ReadVariable } from "./ReadTable";
import type { Recognition } from "./Recognition";
import type { GridRange } from "./SheetGrid";
import { soundsEnglish } from "./soundsEnglish";
import type { FindingCode, FindingParams, LabelProposal, TableFinding } from "./TableFinding";

/**
 * What is missing or doubtful in one table.
 * @param chosen the sources that the table is asked from; empty: sources are not checked
 */
export function judgeTable(table: ReadTable, recognition: Recognition, chosen: readonly DataSource[]): TableFinding[] {
  const findings: TableFinding[] = [];
  const variables = [...table.rows, ...table.columns];
  const add: Add = (code, severity, range, params) => {
    findings.push(asFinding(code, severity, table.sheet, range, params));
  };
  const nameless = variables.filter((variable) => variable.heading === null && variable.variableCode === null);
  for (const variable of nameless)
    add("header-missing", "error", variable.place, { labels: variable.categories.slice(0, 3) });
  if (table.headerRange === null && nameless.length === 0) {
    const labels = table.rows.flatMap((variable) => variable.categories.slice(0, 1));
    add("header-missing", "error", table.range, { labels });
  }
  for (const variable of variables) {
    if (variable.categories.length === 0 && variable.heading !== null) {
      add("categories-missing", "error", variable.place, { variable: variable.heading });
    }
  }
  if (table.unitOfCount === null) add("unit-of-count-missing", "warning", table.range, {});
  if (table.period === null) add("period-missing", "warning", table.range, {});
  const repeated = repeatedIn(table, variables);
  if (repeated) add("category-repeated", "warning", repeated.range, { labels: repeated.labels });
  if (table.filled) add("numbers-filled-in", "warning", table.filled.range, { count: table.filled.count });
  for (const variable of variables) {
    const labels = foreignLabels(variable, recognition);
    if (labels.length > 0) add("label-not-norwegian", "warning", variable.place, { labels });
    judgeAges(variable, add);
    judgeSureness(variable, add);
    judgeSources(variable, chosen, add);
  }
  if (table.cells > mostCells) add("too-many-cells", "warning", table.range, { cells: table.cells, limit: mostCells });
  return findings;
}

type Add = <Code extends FindingCode>(
  code: Code,
  severity: FindingSeverity,
  range: GridRange,
  params: FindingParams[Code],
) => void;

function asFinding<Code extends FindingCode>(
  code: Code,
  severity: FindingSeverity,
  sheet: string,
  range: GridRange,
  params: FindingParams[Code],
): TableFinding {
  return { code, severity, sheet, range, params } as TableFinding;
}

function foreignLabels(variable: ReadVariable, recognition: Recognition): LabelProposal[] {
  const proposals: LabelProposal[] = [];
  if (variable.heading !== null) {
    const proposal = recognition.norwegianFor(variable.heading, variable.label);
    if (proposal !== null) proposals.push({ label: variable.heading, proposal });
    else if (soundsEnglish(variable.heading)) {
      proposals.push({ label: variable.heading, proposal: variable.label?.nb ?? null });
    }
  }
  for (const [at, label] of variable.categories.entries()) {
    const known = variable.known[at]?.label ?? null;
    const proposal = recognition.norwegianFor(label, known);
    if (proposal) proposals.push({ label, proposal });
    else if (soundsEnglish(label) && !isNorwegian(label, known)) {
      proposals.push({ label, proposal: known?.nb ?? norwegianAges(label) });
    }
  }
  return proposals;
}

/** "65–74 years" as "65–74 år"; null for what is no age band. */
function norwegianAges(label: string): string | null {
  const band = parseAgeBand(label);
  return band && nameAgeBand(band);
}

function isNorwegian(label: string, known: { readonly nb: string; readonly nn: string } | null): boolean {
  const written = normaliseLabel(label);
  return known !== null && (normaliseLabel(known.nb) === written || normaliseLabel(known.nn) === written);
}

/** Several variables of the catalogue fit: the applicant says which. */
function judgeSureness({ candidates, categories, heading, place }: ReadVariable, add: Add): void {
  if (candidates.length < 2) return;
  const labels = heading === null ? categories.slice(0, 3) : [heading];
  add("variable-unsure", "warning", place, { labels, candidates: candidates.slice(0, 6).map(({ label }) => label) });
}

/** Labels that stand twice, or two labels of one variable for the same thing: "Menn" and "Mann". */
function repeatedIn(
  { repeated }: ReadTable,
  variables: readonly ReadVariable[],
): { labels: readonly string[]; range: GridRange } | null {
  if (repeated) return repeated;
  for (const { categories, known, place } of variables) {
    const seen = new Map<string, string>();
    for (const [at, label] of categories.entries()) {
      const codes = known[at]?.codes ?? [];
      if (codes.length !== 1 || codes[0] === undefined) continue;
      const before = seen.get(codes[0]);
      if (before !== undefined) return { labels: [before, label], range: place };
      seen.set(codes[0], label);
    }
  }
  return null;
}

/** A few ages among other labels are no row of bands. */
function judgeAges({ categories, place }: ReadVariable, add: Add): void {
  const { bands, breaks } = findAgeBreaks(categories);
  if (bands < 2 || bands < categories.length / 2) return;
  for (const { kind, ...params } of breaks) {
    if (kind === "overlap") add("age-bands-overlap", "warning", place, params);
    else add("age-bands-gap", "advice", place, params);
  }
}

function judgeSources(variable: ReadVariable, chosen: readonly DataSource[], add: Add): void {
  const code = variable.variableCode;
  if (code === null || chosen.length === 0) return;
  if (chosen.some((source) => source.variables.includes(code))) return;
  add("variable-not-in-sources", "warning", variable.place, {
    variable: variable.variable,
    sources: chosen.map((source) => source.abbreviation),
  });
}
