/** One figure beside what it should be. A missed aim is stated, and bars nothing. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  bound: "at most" | "at least";
  aim: number;
  met: boolean;
}

/** A cost: the lower, the better. */
export function atMost(aim: number, value: number, unit: string, name: string): Measurement {
  return { name, value, unit, bound: "at most", aim, met: value <= aim };
}

/** A gain: the higher, the better. */
export function atLeast(aim: number, value: number, unit: string, name: string): Measurement {
  return { name, value, unit, bound: "at least", aim, met: value >= aim };
}

/** @throws {RangeError} of no values at all */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("the median of nothing");
  return (low + high) / 2;
}
