/**
 * A text as it is compared in a search: lower case, without accents, and the same however one writes the letters
 * that a foreign keyboard lacks: å, aa and a alike, ø, oe and o alike, æ and ae alike.
 */
export function foldNorwegian(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "a")
    .replaceAll("ø", "o")
    .replaceAll("ö", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ä", "ae")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("aa", "a")
    .replaceAll("oe", "o");
}
