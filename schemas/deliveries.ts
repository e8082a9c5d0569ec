import { z } from "zod";
import { longestReason } from "./deliveryLimits";

/** What a unit fills in to deliver, and what a recipient fills in to fetch. Messages are codes. */
export const deliveryErrors = [
  "file-missing",
  "file-too-large",
  "file-not-xlsx",
  "file-broken",
  "file-personal-number",
  "extent-missing",
  "corrects-missing",
  "correction-reason-missing",
  "confirmation-missing",
  "reasons-missing",
  "file-stopped",
  "too-long",
  "too-often",
] as const;
export type DeliveryError = (typeof deliveryErrors)[number];

const code = (error: DeliveryError) => ({ error });
/** A browser sends lines that end in CRLF. */
const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll("\r\n", "\n"))
    .pipe(z.string().trim().max(longest, code("too-long")))
    .default("");

export const uploadForm = z
  .object({
    /** Given by the page, so that a doubled click uploads once. */
    deliveryId: z.uuid(),
    extent: z.enum(["whole", "part", "correction"], code("extent-missing")),
    corrects: z.uuid().optional(),
    correctionReason: text(longestReason),
    note: text(10_000),
    /** Where the file was checked before it was sent: in the browser, or knowingly on the server. */
    checked: z.enum(["in-browser", "on-server"], code("confirmation-missing")),
  })
  .superRefine(({ extent, corrects, correctionReason }, context) => {
    if (extent !== "correction") return;
    const missing = (path: string, message: DeliveryError) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!corrects) missing("corrects", "corrects-missing");
    if (!correctionReason) missing("correctionReason", "correction-reason-missing");
  });
export type UploadForm = z.infer<typeof uploadForm>;

export const releaseForm = z.object({
  deliveryId: z.uuid(),
  version: z.coerce.number().int().min(1),
  /** The file itself in the mail too. */
  attach: z.literal("yes").optional(),
});

/** Six digits; spaces that people put between them are let be. */
export const fetchForm = z.object({
  file: z.uuid().optional(),
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ""))
    .optional(),
});

/** That a unit's data are with the one that prepares the linked table. */
export const supplyForm = z.object({ version: z.coerce.number().int().min(1), note: text(longestReason) });
