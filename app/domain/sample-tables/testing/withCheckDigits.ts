/**
 * Makes up an eleven-digit number with right check digits, by trying all hundred endings: each digit times its weight
 * sums to a multiple of eleven, once for the tenth digit and once for the eleventh.
 * @param birth six digits
 * @param from the individual number to try first
 */
export function withCheckDigits(birth: string, from: number): string {
  for (let individual = from; individual < 1000; individual++) {
    for (let ending = 0; ending < 100; ending++) {
      const number = `${birth}${String(individual).padStart(3, "0")}${String(ending).padStart(2, "0")}`;
      const d = [...number].map(Number) as [number, ...number[]];
      const at = (index: number): number => d[index] ?? 0;
      const first =
        3 * at(0) + 7 * at(1) + 6 * at(2) + at(3) + 8 * at(4) + 9 * at(5) + 4 * at(6) + 5 * at(7) + 2 * at(8);
      const second =
        5 * at(0) +
        4 * at(1) +
        3 * at(2) +
        2 * at(3) +
        7 * at(4) +
        6 * at(5) +
        5 * at(6) +
        4 * at(7) +
        3 * at(8) +
        2 * at(9);
      if ((first + at(9)) % 11 === 0 && (second + at(10)) % 11 === 0) return number;
    }
  }
  throw new RangeError("No number with this date of birth has valid check digits");
}
