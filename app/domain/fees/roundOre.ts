/**
 * Whole øre, half up.
 * @param sixtieths an amount in sixtieths of an øre, zero or more: minutes times øre an hour, without any rounding
 */
export function roundOre(sixtieths: number): number {
  return Math.floor((2 * sixtieths + 60) / 120);
}

/**
 * Gives each of several amounts whole øre, so that together they are the exact sum rounded once: each is what the
 * rounded sum grows by when it is added.
 * @param sixtieths amounts in sixtieths of an øre; no sum from the first on is below zero
 */
export function roundTogether(sixtieths: readonly number[]): number[] {
  let exact = 0;
  let rounded = 0;
  return sixtieths.map((amount) => {
    exact += amount;
    const next = roundOre(exact);
    const grown = next - rounded;
    rounded = next;
    return grown;
  });
}

/** VAT on a net amount, in whole øre, half up. @param basisPoints hundredths of a percent */
export function vatOf(netOre: number, basisPoints: number): number {
  return Math.floor((2 * netOre * basisPoints + 10_000) / 20_000);
}
