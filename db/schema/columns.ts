import { customType, date, timestamp } from "drizzle-orm/pg-core";

/** An instant; Date in code, `timestamptz` with milliseconds in the database. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** A calendar date in Europe/Oslo; `YYYY-MM-DD` in code. */
export const plainDate = (name: string) => date(name, { mode: "string" });

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
