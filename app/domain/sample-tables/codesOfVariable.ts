import type { CodeList } from "~/schemas/catalogue";
import { parseAgeBand, type AgeBand } from "./parseAgeBand";
import type { ReadVariable } from "./ReadTable";

/** The code list that a variable's categories are from, and the codes of each category in their order. */
export interface VariableCodes {
  readonly codeList: string | null;
  readonly codes: readonly (readonly string[])[];
}

/**
 * Chooses the code list that knows the most categories, the first on a draw, and gives each category its codes there.
 * Ages that a list has in finer bands get the codes of those. Codes that are read by their form belong to no list.
 * @param lists the variable's own code lists, the usual one first
 */
export function codesOfVariable(variable: ReadVariable, lists: readonly CodeList[]): VariableCodes {
  const byList = lists.map((list) => ({ list, codes: codesIn(variable, list) }));
  const known = (codes: readonly (readonly string[])[]): number => codes.filter((one) => one.length > 0).length;
  const best = byList.reduce<(typeof byList)[number] | null>(
    (most, one) => (known(one.codes) > (most ? known(most.codes) : 0) ? one : most),
    null,
  );
  if (best) return { codeList: best.list.id, codes: best.codes };
  return { codeList: null, codes: variable.known.map((one) => (one?.codeLists.length === 0 ? one.codes : [])) };
}

function codesIn({ categories, known }: ReadVariable, list: CodeList): (readonly string[])[] {
  const bands = list.codes.flatMap(({ code, label }) => {
    const band = parseAgeBand(label.nb);
    return band ? [{ code, band }] : [];
  });
  return categories.map((label, at) => {
    const one = known[at];
    if (one?.codeLists.includes(list.id)) return one.codes;
    const band = bands.length === 0 ? null : parseAgeBand(label);
    return band ? tiles(band, bands) : [];
  });
}

/** The codes whose bands make up this one exactly; none when they don't. */
function tiles(band: AgeBand, bands: readonly { readonly code: string; readonly band: AgeBand }[]): string[] {
  const inside = bands
    .filter(({ band: { from, to } }) => from >= band.from && (band.to === null || (to !== null && to <= band.to)))
    .sort((a, b) => a.band.from - b.band.from);
  let next: number | null = band.from;
  for (const { band: part } of inside) {
    if (next === null || part.from !== next) return [];
    next = part.to === null ? null : part.to + 1;
  }
  const end = band.to === null ? null : band.to + 1;
  return inside.length > 0 && next === end ? inside.map(({ code }) => code) : [];
}
