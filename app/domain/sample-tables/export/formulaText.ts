/**
 * What a spreadsheet program may take for a formula when it stands first in a field, also after spaces, also in full
 * width.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const first = /^\s*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/;
const escaped = /^'+(?=\s*[=+\-@\t\r\n＝＋－＠]|[\t\r\n])/;

export const beginsLikeFormula = (text: string): boolean => first.test(text);

/**
 * Puts an apostrophe before what a program may take for a formula, as OWASP advises for .csv, and before what has an
 * apostrophe there already, so that {@link unescapeFormula} gives every text back.
 */
export function escapeFormula(text: string): string {
  return first.test(text) || escaped.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that {@link escapeFormula} put there; every other text is left as it is. */
export function unescapeFormula(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
