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
  "ran-out",
  "overdue",
  "to-approve",
  "appeals",
  "to-close",
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
  "cell-missing",
  "cell-not-there",
  "complete-day-missing",
  "likely-day-missing",
  "reason-missing",
  "reason-code-missing",
  "no-letter-reason-missing",
  "parts-missing",
  "draft-changed",
  "reasons-missing",
  "outcome-missing",
  "unit-missing",
  "too-long",
  "preparer-missing",
  "appeal-missing",
  "result-missing",
  "answer-missing",
  "table-missing",
  "workbook-missing",
] as const;
export type CaseworkError = (typeof caseworkErrors)[number];

const code = (error: CaseworkError) => ({ error });
export const version = z.coerce.number().int().min(1);
const longest = 10_000;
/** A browser sends lines that end in CRLF; letters are written with LF. */
export const lines = (text: string) => text.replaceAll("\r\n", "\n");
export const required = (missing: CaseworkError) =>
  z
    .string(code(missing))
    .transform(lines)
    .pipe(z.string().trim().min(1, code(missing)).max(longest, code("too-long")));
/** A day that the calendar reaches. */
const isUsableDate = (text: string) => plainDate.safeParse(text).success && text >= "1990-01-01" && text < "2101-01-01";
const date = (missing: CaseworkError) => z.string(code(missing)).refine(isUsableDate, code(missing));

/** `from` is who had the case on the page; empty for nobody. */
export const assignment = z.object({ from: z.uuid().optional(), to: z.enum(["me", "nobody"]) });
export const partAssignment = assignment.extend({ unitId: z.string().regex(/^[a-z0-9-]{1,40}$/) });

const comment = z
  .string()
  .transform(lines)
  .pipe(z.string().trim().max(2_000, code("too-long")))
  .optional();

/** Field and sheet of a cell as one value of a form: `tableModel.t1|Tabell 1`. A field's name has no "|". */
const cellPlace = z.string(code("cell-missing")).transform((place, context) => {
  const at = place.indexOf("|");
  const [field, sheet] = [place.slice(0, Math.max(0, at)), place.slice(at + 1)];
  if (fieldKind(field) !== null) return { field, sheet };
  context.addIssue({ code: "custom", message: "cell-missing" });
  return z.NEVER;
});

/**
 * Each field with its mark and what is asked about it, and cells of the sample table with a comment each. What is not
 * marked is let be, and so is a line for a cell that was left empty.
 */
export const supplementForm = z
  .object({
    version,
    items: z.array(
      z.object({
        field: z.string().refine((field) => fieldKind(field) !== null, code("fields-missing")),
        marked: z.literal("yes").optional(),
        comment,
      }),
    ),
    cells: z
      .array(z.object({ place: cellPlace, ref: z.string().trim().max(20, code("cell-not-there")).optional(), comment }))
      .max(100)
      .default([]),
  })
  .superRefine(({ items, cells }, context) => {
    const issue = (message: CaseworkError, ...path: (string | number)[]) =>
      context.addIssue({ code: "custom", path, message });
    const filled = cells.filter((cell) => cell.ref || cell.comment);
    if (!items.some((item) => item.marked) && filled.length === 0) issue("fields-missing", "items");
    items.forEach((item, index) => {
      if (item.marked && !item.comment) issue("comment-missing", "items", index, "comment");
    });
    cells.forEach((cell, index) => {
      if (cell.comment && !cell.ref) issue("cell-missing", "cells", index, "ref");
      if (cell.ref && !cell.comment) issue("comment-missing", "cells", index, "comment");
    });
  });

export type SupplementFormValue = z.infer<typeof supplementForm>;

export const completeForm = z.object({ version, completeOn: date("complete-day-missing") });
export const revokeForm = z.object({ version, reason: required("reason-missing") });
export const dismissForm = z.object({
  version,
  grounds: z.enum(["no-answer", "other"]).default("other"),
  reasons: required("reasons-missing"),
});
/** forvaltningsloven § 11 a; without a day where none can be named. */
export const preliminaryAnswerForm = z.object({
  version,
  reason: required("reason-missing"),
  expectedOn: z
    .union([z.literal(""), date("likely-day-missing")])
    .optional()
    .transform((day) => day || null),
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
