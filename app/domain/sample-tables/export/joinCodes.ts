/** A cell with more is hard to look through. */
const longestCell = 2_000;

/**
 * Codes as one text, "A00, A01", or several when it gets long; at least one, empty without codes. A code that could be
 * taken for two, or for none, stands in quotation marks.
 */
export function joinCodes(codes: readonly string[]): string[] {
  const texts: string[] = [];
  let text = "";
  for (const code of codes) {
    const next = isPlain(code) ? code : `"${code.replaceAll('"', '""')}"`;
    if (text !== "" && text.length + 2 + next.length > longestCell) {
      texts.push(text);
      text = "";
    }
    text += text === "" ? next : `, ${next}`;
  }
  return [...texts, text];
}

const isPlain = (code: string): boolean => /^[^\s",]+(?: [^\s",]+)*$/.test(code);

/** The way back. Spaces around the commas don't count. */
export function splitCodes(text: string): string[] {
  const codes: string[] = [];
  let code: string | null = null;
  for (const [token, quoted] of text.matchAll(/"((?:[^"]|"")*)"|[^",]+|,/g)) {
    if (quoted !== undefined) code = quoted.replaceAll('""', '"');
    else if (token !== ",") code = token.trim() || code;
    else if (code !== null) {
      codes.push(code);
      code = null;
    }
  }
  return code === null ? codes : [...codes, code];
}
