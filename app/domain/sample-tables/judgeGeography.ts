import type { CodeList } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import { parseCodedLabel } from "./codedLabel";
import { isCountyBefore2020 } from "./earlierCounties";
import { yearsInLabel } from "./parseYears";
import type { ReadTable, ReadVariable } from "./ReadTable";
import type { TableFinding } from "./TableFinding";

/** A division of the country into counties, with the years it was in force. */
interface Division {
  readonly id: string;
  readonly label: Localised;
  readonly from: number;
  readonly to: number;
}

const before2020: Division = {
  id: "county-before-2020",
  label: { nb: "Fylke, inndeling før 2020", nn: "Fylke, inndeling før 2020", en: "County, as divided before 2020" },
  from: -Infinity,
  to: 2019,
};

/**
 * Counties of divisions that don't go together, and a division that the period reaches beyond. Counties that two
 * divisions share tell neither, and a table whose texts name the division needs no advice.
 */
export function judgeGeography(table: ReadTable, codeLists: readonly CodeList[]): TableFinding[] {
  return [...table.rows, ...table.columns]
    .filter(({ variableCode }) => variableCode === "county")
    .flatMap((variable) => judgeCounties(table, variable, codeLists));
}

function judgeCounties(table: ReadTable, variable: ReadVariable, codeLists: readonly CodeList[]): TableFinding[] {
  const divisions = datedDivisions(codeLists);
  const named = variable.categories.flatMap((label, at) => {
    const lists = variable.known[at]?.codeLists ?? [];
    const words = parseCodedLabel(label)?.words || label;
    const fits = divisions.filter(({ id }) => (id === before2020.id ? isCountyBefore2020(words) : lists.includes(id)));
    return fits.length > 0 ? [{ label, fits }] : [];
  });
  const common = divisions.filter((division) => named.every(({ fits }) => fits.includes(division)));
  const at = { sheet: table.sheet, range: variable.place };
  if (named.length > 0 && common.length === 0) {
    const [first, second] = apart(named);
    return [{ code: "counties-mixed", severity: "warning", ...at, params: { first, second } }];
  }
  const period = table.period === null ? null : yearsInLabel(table.period);
  if (period === null || named.length === 0 || table.namesDivision || areNeighbours(divisions, common)) return [];
  const covers = (year: number): boolean => common.some(({ from, to }) => from <= year && year <= to);
  const division = common.at(-1);
  if (!division || (covers(period.from) && covers(period.to))) return [];
  const params = { division: division.label, period: table.period ?? "" };
  return [{ code: "geography-period", severity: "warning", ...at, params }];
}

/** The catalogue's divisions with their years, the oldest first; none when it gives no years. */
function datedDivisions(codeLists: readonly CodeList[]): Division[] {
  const dated = codeLists
    .filter(({ id, validFrom }) => id.startsWith("county") && validFrom !== null)
    .map(({ id, label, validFrom, validUntil }) => ({
      id,
      label,
      from: Number(validFrom?.slice(0, 4)),
      to: validUntil === null ? Infinity : Number(validUntil.slice(0, 4)),
    }))
    .sort((a, b) => a.from - b.from);
  return dated.length === 0 ? [] : [before2020, ...dated];
}

/** Divisions that follow one another have these counties alike. */
function areNeighbours(all: readonly Division[], common: readonly Division[]): boolean {
  const places = common.map((division) => all.indexOf(division));
  return places.length > 1 && places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
}

/** Two labels that no division has both; where each pair has one, the first and the last. */
function apart(named: readonly { label: string; fits: readonly Division[] }[]): [string, string] {
  for (const one of named) {
    const other = named.find(({ fits }) => !fits.some((division) => one.fits.includes(division)));
    if (other) return [one.label, other.label];
  }
  return [named[0]?.label ?? "", named.at(-1)?.label ?? ""];
}
