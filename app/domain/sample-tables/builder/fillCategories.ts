import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";
import { countyOfMunicipality, icd10Category, isAtcCode } from "../codeHierarchy";
import { parseAgeBand } from "../parseAgeBand";
import { findList, findVariable, type BuilderOptions, type BuilderVariable } from "./BuilderOptions";

/** A longer row of years is hardly meant. */
const mostYears = 150;

/**
 * Categories to begin with: a code list's (the usual one unless another is named), or the years of the period.
 * Empty where nobody has a list.
 */
export function fillCategories(
  variable: Pick<ModelVariable, "id">,
  codeList: string | null,
  period: TableModel["period"],
  options: BuilderOptions,
): { codeList: string | null; categories: TableCategory[] } {
  const known = findVariable(options, variable.id);
  if (known?.pattern === "year") return { codeList: null, categories: yearCategories(period) };
  const list = findList(options, codeList ?? known?.codeLists[0] ?? null);
  if (!list) return { codeList: null, categories: [] };
  return { codeList: list.id, categories: list.codes.map(({ code, label }) => ({ label: label.nb, codes: [code] })) };
}

function yearCategories({ from, to }: TableModel["period"]): TableCategory[] {
  const [first, last] = [Number(from), Number(to || from)];
  if (!/^\d{4}$/.test(from.trim()) || !Number.isInteger(last) || last - first >= mostYears) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at)).map((year) => ({
    label: year,
    codes: [year],
  }));
}

/** Codes of the list that no category covers: what can be let back in. */
export function leftOutCodes(variable: ModelVariable, options: BuilderOptions): { code: string; label: string }[] {
  const used = new Set(variable.categories.flatMap(({ codes }) => codes));
  const list = findList(options, variable.codeList);
  return (list?.codes ?? [])
    .filter(({ code }) => !used.has(code))
    .map(({ code, label }) => ({ code, label: label.nb }));
}

/** A category as typed, with the codes its words tell: of the list, or by pattern such as "I21 Akutt hjerteinfarkt". */
export function typedCategory(typed: string, variable: ModelVariable, options: BuilderOptions): TableCategory {
  const label = typed.trim().slice(0, 300);
  const known = findVariable(options, variable.id);
  const list = findList(options, variable.codeList ?? known?.codeLists[0] ?? null);
  const same = (text: string): boolean => text.toLowerCase() === label.toLowerCase();
  const listed = list?.codes.find((one) => same(one.label.nb) || same(one.label.nn) || same(one.label.en));
  if (listed) return { label, codes: [listed.code] };
  const code = known ? codeByPattern(label, known) : null;
  return { label, codes: code === null ? [] : [code] };
}

function codeByPattern(label: string, variable: BuilderVariable): string | null {
  const [word = ""] = label.split(/[\s:–-]+/);
  const code = word.toUpperCase();
  if (variable.pattern === "icd10" && icd10Category(code) !== null) return code;
  if (variable.pattern === "atc" && isAtcCode(code)) return code;
  if (variable.pattern === "year" && /^\d{4}$/.test(label)) return label;
  if (variable.id === "municipality" && countyOfMunicipality(word) !== null) return word;
  const band = variable.pattern === "number" ? parseAgeBand(label) : null;
  return band && band.from === band.to ? String(band.from) : null;
}
