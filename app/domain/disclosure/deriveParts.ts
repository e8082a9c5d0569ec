type Elements = ReadonlySet<string>;

/**
 * What can be had by subtracting groups of two tables from one another. The groups cut each other into parts; a group
 * of which all parts but one are known gives the last one. A part outside the other table is a part like any other.
 * @returns every part whose count follows from the two tables, those that are groups themselves included
 */
export function deriveParts(groups: readonly Elements[], others: readonly Elements[]): Elements[] {
  const parts = cutIntoParts(groups, others);
  const known = new Set<Elements>();
  const sums = [...groups, ...others].map((group) => parts.filter((part) => isInside(part, group)));
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const sum of sums) {
      const unknown = sum.filter((part) => !known.has(part));
      if (unknown.length === 1 && unknown[0]) known.add(unknown[0]);
    }
  }
  return [...known];
}

/** Elements that lie in the same groups of both belong together. */
function cutIntoParts(groups: readonly Elements[], others: readonly Elements[]): Elements[] {
  const parts = new Map<string, Set<string>>();
  const all = new Set([...groups, ...others].flatMap((group) => [...group]));
  for (const element of all) {
    const place = [...groups, ...others].map((group) => (group.has(element) ? "1" : "0")).join("");
    const part = parts.get(place) ?? new Set();
    part.add(element);
    parts.set(place, part);
  }
  return [...parts.values()];
}

function isInside(part: Elements, group: Elements): boolean {
  return [...part].every((element) => group.has(element));
}

/** Whether a set is made up of whole groups. */
export function isUnionOf(part: Elements, groups: readonly Elements[]): boolean {
  const inside = groups.filter((group) => isInside(group, part));
  return [...part].every((element) => inside.some((group) => group.has(element)));
}
