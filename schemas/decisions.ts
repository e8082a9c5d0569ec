import { z } from "zod";
import { lines, required, version } from "./casework";

/** What staff and applicants fill in around a decision. Messages are codes; the sentences stand with the pages. */
const longest = 10_000;
const optional = z
  .string()
  .transform(lines)
  .pipe(z.string().trim().max(longest, { error: "too-long" }))
  .default("");

const checkedPoint = z.object({
  point: z.enum(["in-charge", "purpose", "anonymous", "society", "linkage-needed", "linkage-by"]),
  answer: z.enum(["yes", "no", "not-relevant"]).optional(),
  note: optional,
});

/** A decision on one part. Whether its checklist and tables are complete is for `judgeDecision` to say. */
export const decideForm = z.object({
  version,
  outcome: z.enum(["granted", "granted-in-part", "refused", "dismissed"], { error: "outcome-missing" }),
  reasons: required("reasons-missing"),
  conditions: optional,
  preparedBy: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  tables: z
    .array(
      z.object({
        key: z.string().max(400),
        grant: z.enum(["as-asked", "regrouped", "not"]).optional(),
        note: optional,
      }),
    )
    .max(300)
    .default([]),
  checklist: z.array(checkedPoint).max(20).default([]),
});
export type DecideForm = z.infer<typeof decideForm>;

/** A colleague approves a proposed decision, or sends it back; the proposer takes it back. */
export const approveForm = z.object({ version });
export const returnForm = z.object({ version, reason: required("reason-missing") });

/** Notes and ticks while an application is assessed. Nothing has to be complete. */
export const assessmentForm = z.object({
  version: z.coerce.number().int().min(0),
  notes: optional,
  checklist: z.array(checkedPoint).max(20).default([]),
});

export const appealForm = z.object({ version, text: required("appeal-missing"), lateReason: optional });
export const appealAnswerForm = z.object({
  version,
  result: z.enum(["upheld", "reopened"], { error: "result-missing" }),
  reasons: required("reasons-missing"),
});
export const closeForm = z.object({ version });
export const regroupingForm = z.object({
  version,
  table: z.string({ error: "table-missing" }).min(1, { error: "table-missing" }).max(400),
  reason: required("reason-missing"),
});
export const regroupingAnswerForm = z.object({
  version,
  proposalId: z.uuid(),
  accepted: z.enum(["yes", "no"], { error: "answer-missing" }),
  answer: optional,
});
export const settingsForm = z.object({ secondReview: z.literal("yes").optional() });
