import type { CellComment, SheetGrid } from "./SheetGrid";
import { boundingRange, rangeOfCell } from "./SheetGrid";
import type { TableFinding } from "./TableFinding";

/** What programs write as author when nobody gave a name. */
const nobody =
  /^(?:|tc=.*|\{?[\da-f-]{36}\}?|author|forfatter|forfattar|ukjent(?: forfatter)?|ukjend(?: forfattar)?|unknown(?: author)?|user|bruker|brukar|admin|microsoft(?: office)?(?: user)?|libreoffice|helsetabell|none)$/i;
/** Two capitalised words in a row: a first name and a surname, unless one of them names a place or a body. */
const twoNames =
  /(?<![\p{L}\d-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(?:\p{Lu}\.\s+)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\d])/gu;
const namesOfOthers =
  /^(?:helse|statistisk|folkehelseinstituttet|universitetet|oslo|norge|norsk|norway|norwegian|nord|sør|vest|øst|midt|the|se|hei|kommune|fylke|tabell|merk|tall|hele|bare|kun|alle|her|dette|den|det|jan|excel|microsoft)$/i;

/**
 * Notes on cells whose author or text holds a person's name. The name itself is never handed on.
 */
export function judgeComments(grid: SheetGrid): TableFinding[] {
  const named = (grid.comments ?? []).filter(hasName);
  const range = boundingRange(named.map(rangeOfCell));
  if (range === null) return [];
  const cells = new Set(named.map(({ row, column }) => `${row}:${column}`));
  return [{ code: "comment-with-name", severity: "warning", sheet: grid.name, range, params: { count: cells.size } }];
}

function hasName({ author, text }: CellComment): boolean {
  if (!nobody.test(author.trim()) && /\p{L}{2}/u.test(author)) return true;
  if (/^\s*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+\s*:/u.test(text)) return true;
  return [...text.slice(0, 5000).matchAll(twoNames)].some(
    ([, first = "", last = ""]) => !namesOfOthers.test(first) && !namesOfOthers.test(last),
  );
}
