import { z } from "zod";

/** A calendar date in Europe/Oslo, as `YYYY-MM-DD`; never an instant. */
export type PlainDate = string & { readonly __plainDate?: never };

function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const plainDate = z.string().refine(isRealDate, { error: "A date is written YYYY-MM-DD and must exist" });
