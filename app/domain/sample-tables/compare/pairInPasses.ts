/** Places in two lists that belong together. */
export type Pair = readonly [before: number, after: number];

/**
 * Pairs two lists by one rule after another, the surest first: each that is not paired yet takes the first of the other
 * list that the rule says is the same. Meant for short lists: every rule is asked about every two.
 */
export function pairInPasses<Item>(
  before: readonly Item[],
  after: readonly Item[],
  passes: readonly ((before: Item, after: Item) => boolean)[],
): Pair[] {
  const pairs: Pair[] = [];
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  for (const isSame of passes) {
    for (const [one, item] of before.entries()) {
      if (takenBefore.has(one)) continue;
      const other = after.findIndex((candidate, at) => !takenAfter.has(at) && isSame(item, candidate));
      if (other < 0) continue;
      takenBefore.add(one);
      takenAfter.add(other);
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** Pairs what is left of two lists, the most alike first, down to a least likeness; the nearest place decides ties. */
export function pairMostAlike<Item>(
  before: readonly Item[],
  after: readonly Item[],
  paired: readonly Pair[],
  likeness: (before: Item, after: Item) => number,
  least: number,
): Pair[] {
  const takenBefore = new Set(paired.map(([one]) => one));
  const takenAfter = new Set(paired.map(([, other]) => other));
  const candidates = before.flatMap((item, one) =>
    takenBefore.has(one)
      ? []
      : after.flatMap((candidate, other) => {
          const score = takenAfter.has(other) ? 0 : likeness(item, candidate);
          return score >= least && score > 0 ? [{ one, other, score }] : [];
        }),
  );
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.one - a.other) - Math.abs(b.one - b.other));
  return candidates.flatMap(({ one, other }): Pair[] => {
    if (takenBefore.has(one) || takenAfter.has(other)) return [];
    takenBefore.add(one);
    takenAfter.add(other);
    return [[one, other]];
  });
}

/** Shared members of two sets over all their members (Jaccard), from 0 to 1; 0 where both are empty. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
