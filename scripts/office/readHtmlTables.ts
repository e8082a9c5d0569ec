import { decodeXml } from "~/app/adapters/workbook/workbookXml";

/** A cell as a page shows it. */
export interface HtmlCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The tables of a page by row and column, counted from 0; a cell that another one covers is null. */
export function readHtmlTables(html: string): (HtmlCell | null)[][][] {
  return [...html.matchAll(/<table[^]*?<\/table>/g)].map(([table]) => {
    const grid: (HtmlCell | null | undefined)[][] = [];
    [...table.matchAll(/<tr[^]*?<\/tr>/g)].forEach(([row], down) => {
      const line = (grid[down] ??= []);
      let right = 0;
      for (const [, attributes = "", inner = ""] of row.matchAll(/<td([^>]*)>([^]*?)<\/td>/g)) {
        while (line[right] !== undefined) right++;
        const span = (name: string): number => Number(new RegExp(`${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1);
        const [rows, columns] = [span("rowspan"), span("colspan")];
        for (let below = 0; below < rows; below++)
          for (let beside = 0; beside < columns; beside++) (grid[down + below] ??= [])[right + beside] = null;
        line[right] = { text: textOf(inner), rows, columns };
        right += columns;
      }
    });
    return grid.map((row) => Array.from(row, (cell) => cell ?? null));
  });
}

/** Runs of white space count as one space, as on a page. */
export function pageText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function textOf(html: string): string {
  const plain = html.replace(/<br\s*\/?>/g, "\n").replace(/<[^>]*>/g, "");
  return pageText(decodeXml(plain.replaceAll("&nbsp;", "\u00a0")));
}
