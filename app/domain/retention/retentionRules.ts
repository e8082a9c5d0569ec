import { keptYears } from "../deliveries/keptUntil";

/** How long something is kept; `case-setting`: the years that the administrator has set for ended cases. */
export type KeepingTime =
  | { unit: "years" | "days"; amount: number }
  /** Only until it can be used no more, by its own time. */
  | { unit: "until-expired" }
  | { unit: "case-setting" }
  | { unit: "always" };

/** Where the figure comes from; `operator`: no law gives one, and it is our own choice. */
export type KeepingSource = "operator" | "bokforingsloven-13" | "helseregisterloven-19h" | "gdpr-17-3-d";

export interface RetentionRule {
  kind: RetentionKind;
  keeps: KeepingTime;
  /**
   * Drafts, cases, invoices and mail follow the application clock; what has to do with signing in and with access
   * follows real time, as sessions and links do.
   */
  clock: "application" | "real";
  source: KeepingSource;
}

export type RetentionKind =
  | "drafts"
  | "cases"
  | "invoices"
  | "mails"
  | "record-reminders"
  | "accounts"
  | "sessions"
  | "sign-in"
  | "access-log"
  | "register"
  | "statistics";

/** A draft that nobody has touched; the operator's choice. */
export const draftYears = 1;
/** How long before it goes the owner is told; the operator's choice. */
export const draftWarningDays = 30;
/** bokføringsloven § 13: five years after the end of the financial year, here the calendar year. */
export const invoiceYears = 5;
/** Mail is a copy of what stands in the portal; the operator's choice. */
export const mailYears = 1;
/** An account that nobody has signed in to, and that no case needs; the operator's choice. */
export const accountYears = 2;
/** Who opened which case; the operator's choice. */
export const accessLogYears = 2;
/** A session that has ended or that nobody has used; the operator's choice. */
export const sessionDays = 30;

/** Years from the day a case ended until the applicant's personal data go: the operator's choice, within bounds. */
export const caseYears = { usual: 5, least: 1, most: 25 } as const;

/** Whether a number of years can be set. */
export function isCaseYears(years: number): boolean {
  return Number.isInteger(years) && years >= caseYears.least && years <= caseYears.most;
}

/**
 * All rules of retention, in the order in which they are read. What is erased and what stays is said in `app/i18n`.
 * @see personvernforordningen artikkel 5 nr. 1 bokstav e: no longer than the purpose needs
 */
export const retentionRules: readonly RetentionRule[] = [
  { kind: "drafts", keeps: { unit: "years", amount: draftYears }, clock: "application", source: "operator" },
  { kind: "cases", keeps: { unit: "case-setting" }, clock: "application", source: "operator" },
  {
    kind: "invoices",
    keeps: { unit: "years", amount: invoiceYears },
    clock: "application",
    source: "bokforingsloven-13",
  },
  { kind: "mails", keeps: { unit: "years", amount: mailYears }, clock: "application", source: "operator" },
  { kind: "record-reminders", keeps: { unit: "until-expired" }, clock: "application", source: "operator" },
  { kind: "accounts", keeps: { unit: "years", amount: accountYears }, clock: "real", source: "operator" },
  { kind: "sessions", keeps: { unit: "days", amount: sessionDays }, clock: "real", source: "operator" },
  { kind: "sign-in", keeps: { unit: "until-expired" }, clock: "real", source: "operator" },
  { kind: "access-log", keeps: { unit: "years", amount: accessLogYears }, clock: "real", source: "operator" },
  {
    kind: "register",
    keeps: { unit: "years", amount: keptYears },
    clock: "application",
    source: "helseregisterloven-19h",
  },
  { kind: "statistics", keeps: { unit: "always" }, clock: "application", source: "gdpr-17-3-d" },
];
