import { z } from "zod";
import { plainDate } from "./plainDate";

const text = z.string().trim().max(200).catch("");
/** A day, or null where the field is empty. The log begins with the portal, long after 2000. */
const day = z.union([
  z.literal("").transform(() => null),
  plainDate.refine((date) => date >= "2000-01-01" && date <= "2199-12-31"),
]);

/** What is looked for in the log of who opened what, under the names that stand in the address. */
export const accessSearch = z.object({
  sak: text,
  person: text,
  fra: day,
  til: day,
  utfall: z.enum(["opened", "changed", "refused"]).nullable().catch(null),
});

/** The number of the last row of the page before; null for the newest. */
export const accessCursor = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null);
