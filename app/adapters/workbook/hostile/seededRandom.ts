/** A source of chance that says the same again for the same seed. */
export interface SeededRandom {
  /** @returns a whole number from 0 up to, and not including, `below` */
  below(below: number): number;
  /** @returns a whole number from `least` to `most`, small ones far more often than large ones */
  skewed(least: number, most: number): number;
  /** @throws {RangeError} when there is nothing to pick from */
  pick<Value>(values: readonly Value[]): Value;
}

/**
 * @param seed any whole number
 * @see Mulberry32, a generator of 32 bits by Tommy Ettinger, in the public domain
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (below) => Math.floor(next() * below),
    skewed: (least, most) => Math.round(least * (Math.max(most, 1) / Math.max(least, 1)) ** next()),
    pick(values) {
      if (values.length === 0) throw new RangeError("nothing to pick from");
      return values[Math.floor(next() * values.length)] as (typeof values)[number];
    },
  };
}
