/** Labels come again and again in a sheet; so many are remembered. */
const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/** A label for comparing: lower case, one kind of dash and space, no footnote marks, no colon at the end. */
export function normaliseLabel(text: string): string {
  let label = remembered.get(text);
  if (label === undefined) {
    label = normalise(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    if (text.length <= 200) remembered.set(text, label);
  }
  return label;
}

function normalise(text: string): string {
  return text
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/[*†‡"'«»“”]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\s:.]+$/, "")
    .trim();
}

/** The label without what stands in parentheses: "Alder (år)" is "alder". */
export function withoutParentheses(normalised: string): string {
  return normalised
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/,\s*(i )?(år|antall år|years)$/, "")
    .trim();
}
