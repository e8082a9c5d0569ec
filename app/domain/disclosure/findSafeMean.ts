import { smallProbability } from "./smallProbability";
import type { SmallRule } from "./SmallRule";

/** A cell is called safe when it is small with a lower probability than this. */
export const safeBelow = 0.05;
/** A cell is likely to be small from this probability on. */
export const likelyFrom = 0.5;

/**
 * The expected count above which a cell is small with a probability under 5 %: about 9.15 for counts under 5.
 * @returns null where no count is small
 */
export function findSafeMean(rule: SmallRule): number | null {
  // Where the probability is greatest: between 0 and T, so search from there up, where it only falls.
  let low = rule.zerosSmall ? 0 : greatestAt(rule.below);
  if (smallProbability(low, rule) < safeBelow) return null;
  let high = 2 * rule.below + 50;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (smallProbability(middle, rule) >= safeBelow) low = middle;
    else high = middle;
  }
  return high;
}

/** Σ from 1 to T − 1 is greatest where μ^(T−1) = (T − 1)!: its slope there is nought. */
function greatestAt(below: number): number {
  let logFactorial = 0;
  for (let factor = 2; factor < below; factor++) logFactorial += Math.log(factor);
  return below > 1 ? Math.exp(logFactorial / (below - 1)) : 0;
}
