/** Shorter words have too many neighbours for a typing error to tell. */
const shortest = 5;
/** From this length on two typing errors are taken for one word. */
const longEnoughForTwo = 10;

/**
 * Whether two words are one but for a typing error: a letter more, less, changed or swapped with its neighbour. The
 * first letter is the same, and a longer ending makes another word: "Tromsø" is not "Troms".
 * @param written in lower case
 * @param known in lower case
 */
export function isSimilarWord(written: string, known: string): boolean {
  if (written.length < shortest || known.length < shortest || written[0] !== known[0]) return false;
  if (!/^[\p{L} -]+$/u.test(written) || written.startsWith(known) || known.startsWith(written)) return false;
  const most = Math.min(written.length, known.length) >= longEnoughForTwo ? 2 : 1;
  return Math.abs(written.length - known.length) <= most && distance(written, known) <= most;
}

/** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
