/** Prints rows under a heading, each column as wide as its widest cell; numbers stand to the right. */
export function printTable(heading: string, rows: readonly (readonly (string | number)[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: string | number, column: number) =>
    typeof value === "number" ? String(value).padStart(widths[column] ?? 0) : value.padEnd(widths[column] ?? 0);
  console.log(`\n${heading}`);
  for (const row of rows) console.log(`  ${row.map(cell).join("  ").trimEnd()}`);
}
