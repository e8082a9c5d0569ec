/** Letters beyond ISO 8859-1 that the fonts of every PDF reader have: the rest of Windows-1252. */
const beyondLatin1 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/** How to write what those fonts lack, where taking the accent off does not do it. */
const simpler: Record<string, string> = {
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "≈": "~",
  "→": "->",
  "←": "<-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "\u2009": " ",
  "\u202f": " ",
  "\u200b": "",
  "\ufeff": "",
  "\t": "    ",
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  Ŋ: "Ng",
  ŋ: "ng",
  Ŧ: "T",
  ŧ: "t",
  Ħ: "H",
  ħ: "h",
  ı: "i",
};

const isKnown = (character: string) =>
  character === "\n" || /^[ -~\u00a0-\u00ff]$/.test(character) || beyondLatin1.includes(character);

/**
 * Writes a text with the letters that the standard fonts of PDF have. A letter they lack is written more simply, and
 * one that has no simpler form as its number, so that nothing vanishes.
 * @returns the text, and whether it differs from what was given in more than spaces
 */
export function toWinAnsi(text: string): { text: string; isSimplified: boolean } {
  let isSimplified = false;
  const written = [...text.normalize("NFC").replace(/\r\n?/g, "\n")].map((character) => {
    if (isKnown(character)) return character;
    const known = simpler[character];
    if (known?.trim() || known === undefined) isSimplified = true;
    if (known !== undefined) return known;
    const bare = character.normalize("NFKD").replace(/\p{M}/gu, "");
    if (bare && [...bare].every(isKnown)) return bare;
    return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  });
  return { text: written.join(""), isSimplified };
}
