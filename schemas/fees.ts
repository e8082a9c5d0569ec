import { z } from "zod";
import { activities } from "./activities";
import { localised } from "./language";
import { plainDate } from "./plainDate";

export { activities, type Activity } from "./activities";

const ore = z.int().min(0).max(100_000_000);
const minutes = z.int().min(0).max(100_000);

/** What a payer takes, from a day on, as data. All amounts are whole øre, VAT apart; all times are minutes. */
export const priceContent = z.object({
  /** Taken once a case, whatever the time; null where there is none. */
  basePrice: z.object({ oneSourceOre: ore, severalSourcesOre: ore }).nullable(),
  hourlyOre: ore,
  /** Whether time is rounded up to the next whole hour, once for the whole case. */
  startedHour: z.boolean(),
  /** Never charged, whatever more there is: the first two hours at the Cancer Registry. */
  freeFirstMinutes: minutes,
  /** Where all the time is less than this, nothing is invoiced. */
  notInvoicedUnderMinutes: minutes,
  /** Media and some others pay nothing where all the time is less than this; null where nobody is treated so. */
  waiver: z.object({ underMinutes: minutes }).nullable(),
  /** Nothing for a thesis up to master's. */
  freeForThesis: z.boolean(),
  freeActivities: z.array(z.enum(activities)),
  /** Rate of VAT in hundredths of a percent (2500 is 25 %); null where the source does not say, and none is added. */
  vatBasisPoints: z.int().min(0).max(10_000).nullable(),
  /** What extensive statistics cost, where the payer says so. */
  extensive: z.object({ lowOre: ore, highOre: ore }).nullable(),
  source: z.object({ title: z.string().min(1), url: z.url().nullable(), year: z.string().min(4) }),
  /** False for what was read in a copy of an earlier year. */
  confirmed: z.boolean(),
  /** What a reader should know of how sure this is. */
  note: localised.nullable(),
});
export type PriceContent = z.infer<typeof priceContent>;

/** A list as the fixtures hold it. */
export const priceFixture = z.object({
  payer: z.string().regex(/^[a-z0-9-]{1,40}$/),
  lists: z.array(z.object({ validFrom: plainDate, content: priceContent })),
});

/** What can be wrong with a form on costs; the sentences stand with the texts of the pages. */
export const costErrors = [
  "day-missing",
  "time-missing",
  "activity-missing",
  "too-long",
  "amount-wrong",
  "reason-missing",
  "answer-missing",
  "source-missing",
  "rate-wrong",
  "address-wrong",
] as const;
export type CostFormError = (typeof costErrors)[number];
const code = (error: CostFormError) => ({ error });

const version = z.coerce.number().int().min(1);
const day = z.string(code("day-missing")).refine((text) => plainDate.safeParse(text).success, code("day-missing"));
const count = (most: number, error: CostFormError) =>
  z
    .string(code(error))
    .trim()
    .regex(/^\d{1,4}$/, code(error))
    .transform(Number)
    .refine((value) => value <= most, code(error));

/** Kroner as people write them, `12 500`, `12.500` or `12500,50`, as whole øre. */
const kroner = z
  .string(code("amount-wrong"))
  .transform((text) =>
    text
      .replace(/[\s\u00a0\u202f]|kr|nok/gi, "")
      // Before three digits it parts thousands, before one or two at the end it parts kroner from øre.
      .replace(/[.,](?=\d{3}(\D|$))/g, "")
      .replace(/\.(?=\d{1,2}$)/, ","),
  )
  .pipe(z.string().regex(/^\d{1,7}(,\d{1,2})?$/, code("amount-wrong")))
  .transform((text) => {
    const [whole = "0", part = ""] = text.split(",");
    return Number(whole) * 100 + Number(part.padEnd(2, "0"));
  });

export const logHoursForm = z
  .object({
    requestId: z.uuid(),
    workedOn: day,
    hours: count(24, "time-missing").default(0),
    minutes: count(59, "time-missing").default(0),
    activity: z.enum(activities, code("activity-missing")),
    note: z.string().trim().max(500, code("too-long")).default(""),
  })
  .superRefine(({ hours, minutes }, context) => {
    const all = hours * 60 + minutes;
    if (all < 1 || all > 24 * 60) context.addIssue({ code: "custom", path: ["hours"], message: "time-missing" });
  })
  .transform(({ hours, minutes, ...rest }) => ({ ...rest, minutes: hours * 60 + minutes }));

export const cancelHoursForm = z.object({ hoursId: z.uuid() });

const reason = z.string().trim().max(500, code("too-long")).default("");
export const draftInvoiceForm = z
  .object({
    /** Version of the draft on the page; left out where there was none. */
    version: version.optional(),
    waiver: z.literal("yes").optional(),
    discount: kroner.optional(),
    discountReason: reason,
  })
  .superRefine(({ discount, discountReason }, context) => {
    if (discount && !discountReason)
      context.addIssue({ code: "custom", path: ["discountReason"], message: "reason-missing" });
  });
export const invoiceForm = z.object({ invoiceId: z.uuid(), version });
export const paidForm = invoiceForm.extend({ paidOn: day });
export const creditForm = invoiceForm.extend({
  reason: z.string(code("reason-missing")).trim().min(1, code("reason-missing")).max(500, code("too-long")),
});
export const nothingOwedForm = z.object({ reason });

/** The applicant's answer when the ceiling is reached. */
export const ceilingAnswerForm = z
  .object({
    version,
    answer: z.enum(["higher", "none", "no"], code("answer-missing")),
    ceiling: kroner.optional(),
  })
  .superRefine(({ answer, ceiling }, context) => {
    if (answer === "higher" && !ceiling)
      context.addIssue({ code: "custom", path: ["ceiling"], message: "amount-wrong" });
  });

/** A new list of prices, in kroner, hours and percent as people write them. */
export const priceForm = z
  .object({
    requestId: z.uuid(),
    payer: z.string().regex(/^[a-z0-9-]{1,40}$/),
    validFrom: day,
    hourly: kroner,
    baseOne: kroner.optional(),
    baseSeveral: kroner.optional(),
    extensiveLow: kroner.optional(),
    extensiveHigh: kroner.optional(),
    startedHour: z.literal("yes").optional(),
    freeForThesis: z.literal("yes").optional(),
    freeAppeal: z.literal("yes").optional(),
    freeFirstHours: count(1_000, "time-missing").default(0),
    notInvoicedUnderHours: count(1_000, "time-missing").default(0),
    waiverUnderHours: count(1_000, "time-missing").default(0),
    /** Percent, whole or with one or two decimals; left out where VAT is not known. */
    vatPercent: z
      .string()
      .trim()
      .regex(/^\d{1,3}(,\d{1,2})?$/, code("rate-wrong"))
      .transform((text) => Math.round(Number(text.replace(",", ".")) * 100))
      .refine((points) => points <= 10_000, code("rate-wrong"))
      .optional(),
    sourceTitle: z.string(code("source-missing")).trim().min(1, code("source-missing")).max(300, code("too-long")),
    sourceUrl: z.url(code("address-wrong")).optional(),
    sourceYear: z
      .string(code("source-missing"))
      .trim()
      .regex(/^\d{4}([–-]\d{2,4})?$/, code("source-missing")),
    confirmed: z.literal("yes").optional(),
  })
  .superRefine((form, context) => {
    const pairs = [
      ["baseOne", "baseSeveral"],
      ["extensiveLow", "extensiveHigh"],
    ] as const;
    for (const [one, other] of pairs)
      if ((form[one] === undefined) !== (form[other] === undefined))
        context.addIssue({
          code: "custom",
          path: [form[one] === undefined ? one : other],
          message: "amount-wrong",
        });
  });
export type PriceForm = z.infer<typeof priceForm>;
