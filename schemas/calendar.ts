import { z } from "zod";
import { localised } from "./language";
import { plainDate } from "./plainDate";

/** What an administrator is told to put right; the sentences stand with the texts of the page. */
export const calendarErrors = [
  "kind-missing",
  "date-missing",
  "date-out-of-reach",
  "until-before-from",
  "closure-too-long",
  "name-missing",
  "act-missing",
  "paragraph-missing",
  "reason-missing",
  "too-long",
  "already-there",
  "is-national",
] as const;
export type CalendarError = (typeof calendarErrors)[number];
const code = (error: CalendarError) => ({ error });

/** The days that the calendar knows. */
const first = "1990-01-01";
const last = "2101-12-31";
/** A closure is at most a year, in calendar days. */
const longestClosure = 366;
const dayMs = 86_400_000;

const day = z
  .string(code("date-missing"))
  .trim()
  .refine((text) => plainDate.safeParse(text).success, code("date-missing"))
  .refine((text) => text >= first && text <= last, code("date-out-of-reach"));
const line = (missing: CalendarError) =>
  z.string(code(missing)).trim().min(1, code(missing)).max(200, code("too-long"));

/** A day that an act makes a holiday: it moves statutory deadlines, so the provision is named. */
export const legalEntry = z.object({
  kind: z.literal("legal"),
  /** Stable through all versions: tells entries apart. */
  id: z.uuid(),
  date: day,
  name: localised,
  act: line("act-missing"),
  paragraph: line("paragraph-missing"),
});

/** A closure of the office, from its first through its last day: it moves planned dates only. */
export const officeEntry = z.object({
  kind: z.literal("office"),
  id: z.uuid(),
  from: day,
  until: day,
  name: localised,
});

export const addedEntry = z.discriminatedUnion("kind", [legalEntry, officeEntry]);
/** What the office has added to the national holidays. */
export type AddedEntry = z.infer<typeof addedEntry>;
export type LegalEntry = z.infer<typeof legalEntry>;
export type OfficeEntry = z.infer<typeof officeEntry>;
export const addedEntries = z.array(addedEntry);

const base = z.coerce.number().int().min(0);
const reason = z.string(code("reason-missing")).trim().min(1, code("reason-missing")).max(2_000, code("too-long"));
const names = { nameNb: line("name-missing"), nameNn: line("name-missing"), nameEn: line("name-missing") };

/** The form that adds an entry; `base` is the number of the version on the page. */
export const addEntryForm = z
  .discriminatedUnion(
    "kind",
    [
      z.object({
        kind: z.literal("legal"),
        base,
        entryId: z.uuid(),
        from: day,
        ...names,
        act: line("act-missing"),
        paragraph: line("paragraph-missing"),
        reason,
      }),
      z.object({
        kind: z.literal("office"),
        base,
        entryId: z.uuid(),
        from: day,
        until: day.optional(),
        ...names,
        reason,
      }),
    ],
    code("kind-missing"),
  )
  .superRefine((entry, context) => {
    if (entry.kind !== "office" || !entry.until) return;
    const days = (Date.parse(entry.until) - Date.parse(entry.from)) / dayMs;
    const message: CalendarError | null =
      days < 0 ? "until-before-from" : days >= longestClosure ? "closure-too-long" : null;
    if (message) context.addIssue({ code: "custom", path: ["until"], message });
  });
export type AddEntryForm = z.infer<typeof addEntryForm>;

/** The form that takes an entry out again. */
export const removeEntryForm = z.object({ base, entryId: z.uuid(), reason });
