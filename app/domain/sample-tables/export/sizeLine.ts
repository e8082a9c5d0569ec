/** What stands in the sheet instead of a table that no sheet can show. */
export function sizeLine(cells: number): string {
  return `Tabellen har ${countInWords(cells)} celler og er for stor til å vises her. Variablene og kategoriene står i arket Kodelister.`;
}

/** Beyond this, a number says no more than the words. */
const countable = 1e12;

function countInWords(cells: number): string {
  if (!(cells < countable)) return "over tusen milliarder";
  return String(cells).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
