import { smallProbability } from "./smallProbability";
import type { SmallRule } from "./SmallRule";

/** The number of small cells to expect: its mean Σ P and its variance Σ P (1 − P), as if cells were independent. */
export function sumSmall(means: Float64Array, rule: SmallRule): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (const expected of means) {
    const probability = smallProbability(expected, rule);
    mean += probability;
    variance += probability * (1 - probability);
  }
  return { mean, variance };
}
