import { z } from "zod";

export const messageErrors = [
  "body-missing",
  "too-long",
  "personal-number",
  "subject-unknown",
  "closed",
  "form-too-large",
  "too-often",
] as const;
export type MessageError = (typeof messageErrors)[number];

const code = (error: MessageError) => ({ error });
const longest = 10_000;

/** A message or a note: what it is about (empty: the whole), its text, and the id that makes a doubled click one. */
export const writtenText = z.object({
  requestId: z.uuid(),
  about: z.string().max(80).default(""),
  body: z
    .string(code("body-missing"))
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .pipe(z.string().trim().min(1, code("body-missing")).max(longest, code("too-long"))),
});

/** What can be asked of the history, from its address; whatever makes no sense is left out. */
export const historySearch = z.object({
  enhet: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable()
    .catch(null),
  slag: z.enum(["application", "deadline", "decision", "delivery", "money", "appeal"]).nullable().catch(null),
});
