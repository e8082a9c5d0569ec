import { z } from "zod";

/** As addresses are kept and compared: no spaces around, in lower case. A line break, and so a mail header, is none. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Six digits, also with spaces in between as people read them. */
export const signInCode = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/));

/** What a person wants to be called here. */
export const accountName = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
  .pipe(z.string().min(1).max(200));
