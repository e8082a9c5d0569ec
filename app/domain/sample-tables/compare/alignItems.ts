import type { Pair } from "./pairInPasses";

/** Two lists longer than this together (product of their lengths) are paired from both ends only. */
const mostCompared = 4_000_000;
/** An empty line in common says little beside one with content. */
const contentWeight = 1000;

/**
 * Aligns two lists whose order matters, such as the rows of two versions of a sheet: a longest common subsequence of
 * what is wholly the same, in which content counts before emptiness; between those, what is most alike; and what then
 * stands opposite each other in equal number. So one that was put in between changes nothing below it.
 * @param before what is in each, as one text; "" for an empty one
 * @param likeness how alike two are that are not the same, from 0, nothing in common, to 1
 * @returns pairs in order; what is in none was taken out or put in
 */
export function alignItems(
  before: readonly string[],
  after: readonly string[],
  likeness: (before: number, after: number) => number,
): Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const head = Array.from({ length: start }, (_, at): Pair => [at, at]);
  const tail = Array.from({ length: end }, (_, at): Pair => [before.length - end + at, after.length - end + at]);
  const middle = { from: [start, start] as Pair, to: [before.length - end, after.length - end] as Pair };
  const isTooLong = (middle.to[0] - start) * (middle.to[1] - start) > mostCompared;
  if (isTooLong) return [...head, ...tail];

  const equal = (one: number, other: number) =>
    before[one] !== after[other] ? 0 : before[one] === "" ? 1 : contentWeight;
  const same = bestPairs(middle.from, middle.to, equal);
  const alike = between(same, middle.from, middle.to, (from, to) => bestPairs(from, to, likeness));
  const opposite = between(alike, middle.from, middle.to, (from, to) =>
    to[0] - from[0] === to[1] - from[1]
      ? Array.from({ length: to[0] - from[0] }, (_, at): Pair => [from[0] + at, from[1] + at])
      : [],
  );
  return [...head, ...opposite, ...tail];
}

/** The pairs, with more pairs put in between them. */
function between(pairs: readonly Pair[], from: Pair, to: Pair, fill: (from: Pair, to: Pair) => Pair[]): Pair[] {
  const filled: Pair[] = [];
  let next = from;
  for (const pair of pairs) {
    filled.push(...fill(next, pair), pair);
    next = [pair[0] + 1, pair[1] + 1];
  }
  return [...filled, ...fill(next, to)];
}

/** Pairs in order with the highest sum of weights; none of weight 0. Time and memory: the product of the lengths. */
function bestPairs(from: Pair, to: Pair, weight: (before: number, after: number) => number): Pair[] {
  const [height, width] = [to[0] - from[0], to[1] - from[1]];
  if (height <= 0 || width <= 0) return [];
  const line = width + 1;
  const weights = new Float64Array(height * width);
  /** The best sum from each place on. */
  const best = new Float64Array((height + 1) * line);
  for (let one = height - 1; one >= 0; one--) {
    for (let other = width - 1; other >= 0; other--) {
      const own = weight(from[0] + one, from[1] + other);
      weights[one * width + other] = own;
      const paired = own > 0 ? own + (best[(one + 1) * line + other + 1] ?? 0) : 0;
      best[one * line + other] = Math.max(
        paired,
        best[(one + 1) * line + other] ?? 0,
        best[one * line + other + 1] ?? 0,
      );
    }
  }
  const pairs: Pair[] = [];
  for (let one = 0, other = 0; one < height && other < width;) {
    const here = best[one * line + other] ?? 0;
    const own = weights[one * width + other] ?? 0;
    if (own > 0 && here === own + (best[(one + 1) * line + other + 1] ?? 0))
      pairs.push([from[0] + one++, from[1] + other++]);
    else if (here === (best[(one + 1) * line + other] ?? 0)) one++;
    else other++;
  }
  return pairs;
}
