/**
 * Finds Norwegian personal numbers (fødselsnummer, D-nummer and their synthetic kinds) in a text.
 *
 * A hit has eleven digits, maybe with a space or hyphen after the sixth, a date of birth that exists, and both check
 * digits right. The day is raised by 40 in a D-number; the month is raised by 40 (NAV's test persons), 65 or 80
 * (Skatteetaten's test persons) in synthetic numbers. Centuries are not told apart: 29 February counts in every year
 * that is divisible by four, since a refusal too many is better than a number let through.
 *
 * @returns where in the text each number begins; the number itself is never handed on
 * @see forskrift 2017-07-14-1201 til folkeregisterloven §§ 2-2-1 and 2-2-3
 */
export function findPersonalNumbers(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/(?<!\d)(?<!\d[.,])(\d{6})[ \u00a0\u202f-]?(\d{5})(?!\d)/g)) {
    if (isPersonalNumber(`${match[1]}${match[2]}`)) found.push(match.index);
  }
  return found;
}

/** As {@link findPersonalNumbers}, for a cell that holds a number: the leading zero of the first nine days is lost. */
export function isPersonalNumberAsNumber(text: string): boolean {
  return /^\d{10,11}$/.test(text) && isPersonalNumber(text.padStart(11, "0"));
}

/** @param digits exactly eleven digits */
function isPersonalNumber(digits: string): boolean {
  const values = [...digits].map(Number);
  return hasDateOfBirth(digits) && checks(values, firstWeights) && checks(values, secondWeights);
}

/** Each weighted sum, its own check digit (weight 1) included, is divisible by eleven. */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function checks(values: readonly number[], weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0) % 11 === 0;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const raisedMonths = [0, 40, 65, 80];

function hasDateOfBirth(digits: string): boolean {
  const dayWritten = Number(digits.slice(0, 2));
  const day = dayWritten > 40 ? dayWritten - 40 : dayWritten;
  const monthWritten = Number(digits.slice(2, 4));
  const year = Number(digits.slice(4, 6));
  return raisedMonths.some((raise) => {
    const month = monthWritten - raise;
    const days = month === 2 && year % 4 !== 0 ? 28 : daysInMonth[month - 1];
    return days !== undefined && day >= 1 && day <= days;
  });
}
