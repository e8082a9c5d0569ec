import { z } from "zod";
import { lines, required, version, type CaseworkError } from "./casework";
import { plainDate } from "./plainDate";

/** Why a part is postponed, chosen from a list; the free text says what the special circumstances are. */
export const postponementReasons = [
  "capacity",
  "data-quality",
  "complex-linkage",
  "awaiting-clarification",
  "closure",
  "technical",
  "other",
] as const;
export type PostponementReason = (typeof postponementReasons)[number];

const code = (error: CaseworkError) => ({ error });
const longest = 10_000;
/** A day that the calendar reaches. */
const isUsableDate = (text: string) => plainDate.safeParse(text).success && text >= "1990-01-01" && text < "2101-01-01";
const reasonCode = z.enum(postponementReasons, code("reason-code-missing"));
const text = z
  .string()
  .transform(lines)
  .pipe(z.string().trim().max(longest, code("too-long")))
  .default("");

/** A postponement as it is finished (helseregisterloven § 19 f, second paragraph). */
export const postponementForm = z
  .object({
    version,
    reasonCode,
    reason: required("reason-missing"),
    likelyOn: z.string(code("likely-day-missing")).refine(isUsableDate, code("likely-day-missing")),
    /** Whether the applicant gets a letter; without one it is said why. */
    letter: z.enum(["send", "none"]).default("send"),
    noLetterBecause: text,
  })
  .superRefine(({ letter, noLetterBecause }, context) => {
    if (letter === "none" && noLetterBecause === "")
      context.addIssue({ code: "custom", path: ["noLetterBecause"], message: "no-letter-reason-missing" });
  });

const draftText = z.string().max(longest).catch("");
/** A postponement that is being written: whatever has been typed so far, right or wrong. */
export const postponementDraftContent = z.object({
  reasonCode: draftText,
  reason: draftText,
  likelyOn: draftText,
  letter: draftText,
  noLetterBecause: draftText,
});
export type PostponementDraftContent = z.infer<typeof postponementDraftContent>;

/** Which parts a closure or a period touches, and how far they are postponed. */
export const postponeManySearch = z.object({
  /** Id of a closure in the calendar; empty for a period of one's own. */
  stengt: z.uuid().nullable().catch(null),
  fra: z.string().refine(isUsableDate).nullable().catch(null),
  til: z.string().refine(isUsableDate).nullable().catch(null),
  /** Days that the office works after the closure, until the table is likely ready. */
  dager: z.coerce.number().int().min(1).max(120).catch(5),
});
export type PostponeManySearch = z.infer<typeof postponeManySearch>;

/** A part of a case, as a value of a form: `<application>|<unit>|<version of the part>`. */
const chosenPart = z
  .string()
  .regex(/^[0-9a-f-]{36}\|[a-z0-9-]{1,40}\|\d{1,9}$/)
  .transform((value) => {
    const [applicationId = "", unitId = "", partVersion = ""] = value.split("|");
    return { applicationId, unitId, version: Number(partVersion) };
  });

/** One reason for all that are ticked. */
export const postponeManyForm = z.object({
  reasonCode,
  reason: required("reason-missing"),
  parts: z.array(chosenPart).min(1, code("parts-missing")).max(500),
});
