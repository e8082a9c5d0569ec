const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether nine digits are a Norwegian organisation number: weighted sum modulo 11, spaces allowed.
 * @see forskrift 1995-02-09-114 (enhetsregisterforskriften) § 13 and Brønnøysundregistrene's description of modulus 11
 */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replace(/\s/g, "");
  if (!/^[0-9]{9}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const remainder = sum % 11;
  const control = remainder === 0 ? 0 : 11 - remainder;
  return control !== 10 && control === Number(digits[8]);
}
