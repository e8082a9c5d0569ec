import { z } from "zod";
import { language } from "./language";
import { plainDate } from "./plainDate";

/**
 * What a working day (virkedag) is. The law does not say: Monday to Friday is the usual reading and the one shown by
 * default; Monday to Saturday is that of ferieloven § 5. Holidays are skipped in both.
 */
export const deadlineRule = z.enum(["mon-fri", "mon-sat"]);
export type DeadlineRule = z.infer<typeof deadlineRule>;

/** First and last day on which an application may be received complete, for a deadline to be computed. */
export const deadlineReach = { from: "1990-01-01", until: "2100-12-31" } as const;

const completeOn = plainDate.pipe(
  z.string().refine((date) => date >= deadlineReach.from && date <= deadlineReach.until, {
    error: `The date must lie between ${deadlineReach.from} and ${deadlineReach.until}`,
    params: { outOfRange: true },
  }),
);

/** The query of `GET /api/v1/deadline`, as strings in and as values out. */
export const deadlineQuery = z.object({
  /** The day the complete application was received; it is not counted itself. */
  complete: completeOn,
  linkage: z.enum(["true", "false"]).transform((text) => text === "true"),
  rule: deadlineRule.default("mon-fri"),
  lang: language.default("nb"),
});
export type DeadlineQuery = z.infer<typeof deadlineQuery>;

export const deadlineResponse = z.object({
  complete: plainDate,
  linkage: z.boolean(),
  /** Length of the period in working days: 30, or 60 with linkage. */
  workingDays: z.int().positive(),
  /** The last day of the period. */
  deadline: plainDate,
  rule: deadlineRule,
  calendarVersion: z.string(),
  /** Every day after `complete` and before `deadline` that was not counted, in order. */
  skipped: z.array(z.object({ date: plainDate, reason: z.object({ code: z.string(), name: z.string() }) })),
  /** Present, and false, only for days before § 19 f was in force: no such statutory deadline existed. */
  statutory: z.literal(false).optional(),
  /** Present only when the period ends on a Saturday: the next weekday (domstolloven § 149, by analogy). */
  nextWeekday: plainDate.optional(),
});
export type DeadlineResponse = z.infer<typeof deadlineResponse>;

/** `parameter-invalid`: missing, repeated or malformed (400). `date-out-of-range`: outside 1990–2100 (422). */
export type DeadlineQueryError = {
  code: "parameter-invalid" | "date-out-of-range";
  parameter: keyof DeadlineQuery;
  message: string;
};

const parameters = ["complete", "linkage", "rule", "lang"] as const;

function isOutOfRange(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.outOfRange === true;
}

/**
 * Reads the query of `GET /api/v1/deadline`. A malformed parameter is told before a date out of range;
 * parameters that the contract does not name are left alone.
 */
export function readDeadlineQuery(
  search: URLSearchParams,
): { ok: true; value: DeadlineQuery } | { ok: false; error: DeadlineQueryError } {
  for (const parameter of parameters) {
    if (search.getAll(parameter).length > 1) {
      const message = `${parameter} is given more than once`;
      return { ok: false, error: { code: "parameter-invalid", parameter, message } };
    }
  }
  const given = parameters.flatMap((name) => (search.has(name) ? [[name, search.get(name)]] : []));
  const parsed = deadlineQuery.safeParse(Object.fromEntries(given));
  if (parsed.success) return { ok: true, value: parsed.data };

  const malformed = parsed.error.issues.find((issue) => !isOutOfRange(issue));
  const issue = malformed ?? parsed.error.issues[0];
  const parameter = parameters.find((name) => name === issue?.path[0]) ?? "complete";
  const message = search.has(parameter) ? (issue?.message ?? "") : `${parameter} is missing`;
  return { ok: false, error: { code: malformed ? "parameter-invalid" : "date-out-of-range", parameter, message } };
}
