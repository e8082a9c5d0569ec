import Papa from "papaparse";
import { escapeFormula } from "~/app/domain/sample-tables/export/formulaText";
import { placedLabels, planTableSheet } from "~/app/domain/sample-tables/export/planTableSheet";
import type { TableModel } from "~/schemas/tableModel";

/**
 * Writes one table as text that Excel in Norway opens with a double click: semicolons, UTF-8 with a byte order mark,
 * CRLF. Merged labels stand in each of their cells, since the text has no merging. What a program could take for a
 * formula has an apostrophe before it, which the portal's reader takes off again.
 */
export function writeTableCsv(model: TableModel): Buffer {
  const plan = planTableSheet(model);
  const rows: string[][] = [
    ...plan.above.map(({ text }) => [text]),
    ...(plan.above.length > 0 ? [[]] : []),
    ...tableRows(plan),
    ...(plan.below.length > 0 && plan.layout ? [[]] : []),
    ...plan.below.map(({ text }) => [text]),
  ];
  const text = Papa.unparse(
    rows.map((row) => row.map(escapeFormula)),
    { delimiter: ";", newline: "\r\n" },
  );
  return Buffer.from(`\ufeff${text}\r\n`);
}

function tableRows(plan: ReturnType<typeof planTableSheet>): string[][] {
  const { headerRows, stubColumns, bodyRows, bodyColumns } = plan;
  const width = stubColumns + bodyColumns;
  const rows = Array.from({ length: headerRows + bodyRows }, () => new Array<string>(width).fill(""));
  for (const { text, role, down, right, rows: high, columns } of placedLabels(plan)) {
    const wide = role === "measure" ? 1 : columns;
    for (const row of rows.slice(down, down + high)) row.fill(text, right, right + wide);
  }
  return rows;
}
