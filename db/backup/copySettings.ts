import pg from "pg";

/** CSV with a heading: exact for every type, smaller types of PostgreSQL's later versions and other programs read it. */
export const COPY_FORMAT = "FORMAT csv, HEADER true, ENCODING 'UTF8'";

/** As it is loaded: the heading must name the columns in their order. */
export const LOAD_FORMAT = "FORMAT csv, HEADER match, ENCODING 'UTF8'";

/** What the text of dates, numbers and bytes must not depend on; and no limit of time, since tables may be large. */
export async function settleCopying(client: pg.ClientBase): Promise<void> {
  const settings = {
    TimeZone: "UTC",
    DateStyle: "ISO, YMD",
    IntervalStyle: "postgres",
    bytea_output: "hex",
    extra_float_digits: "1",
    statement_timeout: "0",
    idle_in_transaction_session_timeout: "0",
  };
  for (const [name, value] of Object.entries(settings))
    await client.query("SELECT set_config($1, $2, false)", [name, value]);
}

/** Columns as they stand in a statement. */
export function listColumns(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(", ");
}
