import type { CodeList, Variable } from "~/schemas/catalogue";
import { atcCodes, icd10Codes, municipalityCode, parseCodedLabel } from "./codedLabel";
import { isEndedCounty } from "./earlierCounties";
import { parseAgeBand } from "./parseAgeBand";
import { parseYears } from "./parseYears";

/** The codes that a label's form tells; null for a label of another form. */
export type CodesOfLabel = (label: string) => readonly string[] | null;

/** A longer span of years is no category. */
const longestSpan = 200;

/** How the categories of a variable are told by their form alone; null for a variable that has no such form. */
export function categoryPattern(variable: Variable, lists: ReadonlyMap<string, CodeList>): CodesOfLabel | null {
  if (variable.pattern === "year") return yearCodes;
  if (variable.pattern === "icd10") return (label) => codesBeside(label, icd10Codes);
  if (variable.pattern === "atc") return (label) => codesBeside(label, atcCodes);
  if (variable.id === "municipality") return (label) => inList(municipalityCode(label));
  if (variable.id === "county") return endedCounty;
  return isOfAges(variable, lists) ? (label) => (parseAgeBand(label) ? [] : null) : null;
}

/** An age in its id, or lists that are mostly bands of ages. */
export function isOfAges(variable: Variable, lists: ReadonlyMap<string, CodeList>): boolean {
  const codes = variable.codeLists.flatMap((id) => lists.get(id)?.codes ?? []);
  const bands = codes.filter((code) => parseAgeBand(code.label.nb) !== null).length;
  return /^age(-|$)/.test(variable.id) || (codes.length > 0 && bands >= codes.length / 2);
}

function inList(code: string | null): string[] | null {
  return code === null ? null : [code];
}

function codesBeside(label: string, read: (code: string) => string[] | null): string[] | null {
  const found = parseCodedLabel(label);
  return found && read(found.code);
}

/** Each year of the span. */
function yearCodes(label: string): string[] | null {
  const span = parseYears(label);
  if (!span || span.to - span.from > longestSpan) return null;
  return Array.from({ length: span.to - span.from + 1 }, (_, at) => String(span.from + at));
}

function endedCounty(label: string): string[] | null {
  return isEndedCounty(parseCodedLabel(label)?.words || label) ? [] : null;
}
