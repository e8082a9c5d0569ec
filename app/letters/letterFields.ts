import { plainDate } from "~/schemas/plainDate";
import type { LetterCase, LetterContent, LetterContentKind } from "./LetterContent";
import { MissingLetterField } from "./MissingLetterField";

/**
 * Looks at one fact.
 * @returns null when it is all there; else what within it is missing, such as `[0].title`, or "" for the fact itself
 */
export type FieldRule = (value: unknown) => string | null;

const complain = (isThere: boolean) => (isThere ? null : "");
/** What is left of a value that was not there, when it has been made a text. */
const nothing = /^(undefined|null|NaN|Invalid Date|\[object Object\])$/;
/** A field of a template that nobody filled in. */
const placeholder = /\{[\p{L}][\p{L}\d_.-]*\}/u;

const isText = (value: unknown): value is string => typeof value === "string" && !nothing.test(value.trim());

/** Words that must be there, such as a name or a title; they may hold anything. */
const name: FieldRule = (value) => complain(isText(value) && value.trim() !== "");
/** Written by staff: must be there, with no field of a template left in it. */
const words: FieldRule = (value) => complain(isText(value) && value.trim() !== "" && !placeholder.test(value));
/** Written by staff; may be empty. */
const wordsOrNone: FieldRule = (value) => complain(isText(value) && !placeholder.test(value));
const date: FieldRule = (value) => complain(typeof value === "string" && plainDate.safeParse(value).success);
const count: FieldRule = (value) => complain(Number.isInteger(value) && (value as number) > 0);
const ore: FieldRule = (value) => complain(Number.isSafeInteger(value) && (value as number) >= 0);
const flag: FieldRule = (value) => complain(typeof value === "boolean");
const link: FieldRule = (value) => complain(typeof value === "string" && /^https?:\/\/[^\s]+$/.test(value));
const oneOf =
  (...values: string[]): FieldRule =>
  (value) =>
    complain(typeof value === "string" && values.includes(value));
const orNull =
  (rule: FieldRule): FieldRule =>
  (value) =>
    value === null ? null : rule(value);
const object =
  (rules: Record<string, FieldRule>): FieldRule =>
  (value) => {
    if (typeof value !== "object" || value === null) return "";
    for (const [key, rule] of Object.entries(rules)) {
      const missing = rule((value as Record<string, unknown>)[key]);
      if (missing !== null) return `.${key}${missing}`;
    }
    return null;
  };
const several =
  (rule: FieldRule): FieldRule =>
  (value) => {
    if (!Array.isArray(value)) return "";
    for (const [index, one] of value.entries()) {
      const missing = rule(one);
      if (missing !== null) return `[${index}]${missing}`;
    }
    return null;
  };
const oneOrMore =
  (rule: FieldRule): FieldRule =>
  (value) =>
    Array.isArray(value) && value.length > 0 ? several(rule)(value) : "";
/** Notes on a table: must be there where it is not granted as asked. */
const table: FieldRule = (value) => {
  const shape = object({ title: name, grant: oneOf("as-asked", "regrouped", "not"), note: wordsOrNone })(value);
  if (shape !== null) return shape;
  const { grant, note } = value as { grant: string; note: string };
  return grant !== "as-asked" && note.trim() === "" ? ".note" : null;
};
const comments = oneOrMore(object({ field: name, comment: words }));
const deadlines = {
  workingDays: count,
  dueOn: date,
  parts: several(object({ unit: name, workingDays: count, dueOn: date })),
};
const fetchable = { unit: name, holds: oneOrMore(name), link, expiresOn: date };

type FieldsOf<Kind extends LetterContentKind> = Exclude<keyof Extract<LetterContent, { kind: Kind }>, "kind">;

/** What each fact of each kind of letter must be; the type sees to it that none is forgotten. */
export const letterFields: { [Kind in LetterContentKind]: Record<FieldsOf<Kind>, FieldRule> } = {
  receipt: { receivedOn: date, ifComplete: object(deadlines) },
  answered: { receivedOn: date },
  supplement: { comments, replyBy: date },
  "supplement-reminder": { comments, firstReplyBy: date, replyBy: date },
  complete: { completeOn: date, ...deadlines },
  revoked: { reason: words },
  "preliminary-answer": { firstReceivedOn: date, reason: words, expectedOn: orNull(date), dueOn: orNull(date) },
  postponement: { unit: name, dueOn: date, likelyOn: date, reason: words },
  decision: {
    unit: name,
    outcome: oneOf("granted", "granted-in-part", "refused", "dismissed"),
    reasons: words,
    decidedBy: oneOf("helsedataservice", "controller"),
    tables: several(table),
    conditions: wordsOrNone,
    linked: orNull(object({ preparedBy: name, suppliedBy: several(name) })),
    appealUntil: date,
  },
  dismissal: { grounds: oneOf("no-answer", "other"), reasons: words, appealUntil: date },
  delivery: { ...fetchable, whole: flag, note: wordsOrNone },
  "delivery-correction": { ...fetchable, correctedOn: date, reason: words },
  regrouping: { unit: name, table: name, reason: words },
  ceiling: { costOre: ore, ceilingOre: ore },
  "deadline-moved": { moved: oneOrMore(object({ unit: name, from: date, dueOn: date })), provision: name },
  "appeal-received": { unit: orNull(name), lodgedOn: date, appealUntil: date, late: flag },
  "appeal-concluded": { unit: orNull(name), result: oneOf("upheld", "reopened"), reasons: words, concludedOn: date },
  withdrawal: {},
  closing: { closedOn: date },
  invoice: { payer: name, number: name, totalOre: ore, dueOn: date },
  "letter-notice": { link },
  "second-notice": { writtenOn: date, link },
};

const caseFields: Record<keyof LetterCase, FieldRule> = {
  reference: name,
  title: name,
  applicantName: name,
  url: link,
  operator: name,
};

/**
 * Holds every fact of a letter against what it must be.
 * @throws {MissingLetterField} for the first one that is not there
 */
export function checkLetterFields(about: LetterCase, content: LetterContent): void {
  const check = (rules: Record<string, FieldRule>, facts: object, prefix = "") => {
    for (const [field, rule] of Object.entries(rules)) {
      const missing = rule((facts as Record<string, unknown>)[field]);
      if (missing !== null) throw new MissingLetterField(content.kind, `${prefix}${field}${missing}`);
    }
  };
  check(caseFields, about, "case.");
  check(letterFields[content.kind], content);
}
