import type { SmallRule } from "./SmallRule";

/**
 * Stands for a cell that nobody can be in, whatever the rate: a county under another county's health region. Minus
 * zero, because it is absorbed when cells are added: −0 + −0 is −0, and −0 + x is x.
 */
export const impossible = -0;

/**
 * The probability that a count is small when it is Poisson with this mean: P(1 ≤ X ≤ T − 1) = e^−μ Σ μ^k ÷ k!,
 * with P(0) besides where zeros are small.
 * @param mean expected count, 0 or more; `impossible` gives 0
 * @returns from 0 to 1
 */
export function smallProbability(mean: number, rule: SmallRule): number {
  if (Object.is(mean, impossible)) return 0;
  // So far above the threshold that e^−μ and the terms vanish: less than 1e-15.
  if (mean > 2 * rule.below + 50) return 0;
  let term = Math.exp(-mean);
  let sum = rule.zerosSmall ? term : 0;
  for (let count = 1; count < rule.below; count++) {
    term *= mean / count;
    sum += term;
  }
  return Math.min(1, sum);
}
