/**
 * The fewest that must have been moved to bring one order into another: all but a longest run that kept its order.
 * @param places for each in its new order, its place in the old one; no two alike
 * @returns places in the new order
 */
export function movedItems(places: readonly number[]): number[] {
  /** For each length, where the run of that length with the lowest end stops. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return places.flatMap((_, at) => (kept.has(at) ? [] : [at]));
}
