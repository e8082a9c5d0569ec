import { z } from "zod";
import { fieldKind } from "./draft";
import { plainDate } from "./plainDate";

/**
 * What staff fill in. Messages are codes; the sentences stand with the texts of the pages.
 * Every form carries the version that its page was loaded with: of the part for what concerns one part, else of the
 * whole application.
 */
export const queueFilters = [
  "all",
  "due-soon",
  "mine",
  "unassigned",
  "preliminary-answer",
  "waiting",
  "overdue",
  "finished",
] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** What can be asked of the queue, from its address; whatever makes no sense is left out. */
export const queueSearch = z.object({
  filter: z.enum(queueFilters).catch("all"),
  sok: z.string().trim().max(200).catch(""),
  kilde: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable()
    .catch(null),
  side: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type QueueSearch = z.infer<typeof queueSearch>;

export const caseworkErrors = [
  "fields-missing",
  "comment-missing",
  "complete-day-missing",
  "likely-day-missing",
  "reason-missing",
  "reasons-missing",
  "outcome-missing",
  "delivery-missing",
  "unit-missing",
  "too-long",
] as const;
export type CaseworkError = (typeof caseworkErrors)[number];

const code = (error: CaseworkError) => ({ error });
const version = z.coerce.number().int().min(1);
const longest = 10_000;
/** A browser sends lines that end in CRLF; letters are written with LF. */
const lines = (text: string) => text.replaceAll("\r\n", "\n");
const required = (missing: CaseworkError) =>
  z
    .string(code(missing))
    .transform(lines)
    .pipe(z.string().trim().min(1, code(missing)).max(longest, code("too-long")));
/** A day that the calendar reaches. */
const isUsableDate = (text: string) => plainDate.safeParse(text).success && text >= "1990-01-01" && text < "2101-01-01";
const date = (missing: CaseworkError) => z.string(code(missing)).refine(isUsableDate, code(missing));

/** `from` is who had the case on the page; empty for nobody. */
export const assignment = z.object({ from: z.uuid().optional(), to: z.enum(["me", "nobody"]) });

/** Each field with its mark and what is asked about it; what is not marked is let be. */
export const supplementForm = z
  .object({
    version,
    items: z.array(
      z.object({
        field: z.string().refine((field) => fieldKind(field) !== null, code("fields-missing")),
        marked: z.literal("yes").optional(),
        comment: z
          .string()
          .transform(lines)
          .pipe(z.string().trim().max(2_000, code("too-long")))
          .optional(),
      }),
    ),
  })
  .superRefine(({ items }, context) => {
    if (!items.some((item) => item.marked))
      context.addIssue({ code: "custom", path: ["items"], message: "fields-missing" });
    items.forEach((item, index) => {
      if (item.marked && !item.comment)
        context.addIssue({ code: "custom", path: ["items", index, "comment"], message: "comment-missing" });
    });
  });

export const completeForm = z.object({ version, completeOn: date("complete-day-missing") });
export const revokeForm = z.object({ version, reason: required("reason-missing") });
export const dismissForm = z.object({ version, reasons: required("reasons-missing") });
export const postponeForm = z.object({
  version,
  reason: required("reason-missing"),
  likelyOn: date("likely-day-missing"),
});
export const decideForm = z.object({
  version,
  outcome: z.enum(["granted", "granted-in-part", "refused"], code("outcome-missing")),
  reasons: required("reasons-missing"),
});
export const deliverForm = z.object({
  version,
  delivered: z.enum(["whole", "part"], code("delivery-missing")),
  note: z
    .string()
    .transform(lines)
    .pipe(z.string().trim().max(longest, code("too-long")))
    .default(""),
});

/** An account's roles; staff of units choose at least one unit. */
export const rolesForm = z
  .object({
    accountId: z.uuid(),
    roles: z.array(z.enum(["applicant", "caseworker", "unit-staff", "administrator"])).default([]),
    units: z.array(z.string().regex(/^[a-z0-9-]{1,40}$/)).default([]),
  })
  .superRefine(({ roles, units }, context) => {
    if (roles.includes("unit-staff") && units.length === 0)
      context.addIssue({ code: "custom", path: ["units"], message: "unit-missing" });
  });
