import type { Coverage } from "./coverage";

/** Categories that became categories: places before and after, each in order. */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Groups categories that cover something in common, directly or through others, with at least one on each side.
 * Linear in what they cover, however many there are.
 * @param before the places to look at, with what is covered there
 * @param haveOneList whether both are of one code list: else labels that span years are surer than codes
 */
export function linkByCoverage(
  before: ReadonlyMap<number, Coverage>,
  after: ReadonlyMap<number, Coverage>,
  haveOneList: boolean,
): Link[] {
  const parents = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    for (let at = node; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (node: string, covered: string) => {
    if (!parents.has(covered)) parents.set(covered, covered);
    parents.set(find(node), find(covered));
  };
  const add = (side: string, places: ReadonlyMap<number, Coverage>) => {
    for (const [at, coverage] of places) {
      const node = `${side} ${at}`;
      parents.set(node, node);
      for (const covered of coveredBy(coverage, haveOneList)) join(node, covered);
    }
  };
  add("before", before);
  add("after", after);

  const links = new Map<string, { before: number[]; after: number[] }>();
  const collect = (side: "before" | "after", places: ReadonlyMap<number, Coverage>) => {
    for (const at of places.keys()) {
      const root = find(`${side} ${at}`);
      const link = links.get(root) ?? { before: [], after: [] };
      links.set(root, link);
      link[side].push(at);
    }
  };
  collect("before", before);
  collect("after", after);
  return [...links.values()].filter((link) => link.before.length > 0 && link.after.length > 0);
}

/** Codes of two lists may look alike and mean different things, so there the years come first. */
function coveredBy({ codes, years }: Coverage, haveOneList: boolean): string[] {
  const coded = codes.map((code) => `code ${code}`);
  if (haveOneList) return [...coded, ...years];
  return years.length > 0 ? [...years] : coded;
}
