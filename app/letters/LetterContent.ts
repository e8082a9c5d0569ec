import type { DismissalGrounds } from "~/app/domain/applications/applicationEvent";
import type { DecidedBy, Outcome } from "~/app/domain/applications/applicationState";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { PlainDate } from "~/schemas/plainDate";

/** What every letter knows of its case. */
export interface LetterCase {
  reference: string;
  title: string;
  applicantName: string;
  /** Address of the applicant's page of the case. */
  url: string;
  operator: string;
}

/** What is decided of one table, as the letter says it. */
export interface LetterTable {
  title: string;
  grant: "as-asked" | "regrouped" | "not";
  /** With which grouping, or why not; empty for a table granted as asked. */
  note: string;
}

/** The statutory dates as a letter names them. */
export interface LetterDeadlines {
  /** Of the last date. */
  workingDays: number;
  /** The last date. */
  dueOn: PlainDate;
  /** Each unit's own date, where they differ; else empty. */
  parts: { unit: string; workingDays: number; dueOn: PlainDate }[];
}

/** A linked table: the unit that prepares it, and those that supply it with data (helseregisterloven § 19 c). */
export interface LetterLinkage {
  preparedBy: string;
  /** The others; empty where one unit has all the sources. */
  suppliedBy: string[];
}

/** A delivery, as the letter says it: what it holds, where it is fetched and until when. */
interface LetterDelivery {
  unit: string;
  /** Titles of the tables, or names of the files. */
  holds: string[];
  /** The address where the recipient fetches it. */
  link: string;
  /** The last day on which the link works. */
  expiresOn: PlainDate;
}

/**
 * The facts of each kind of letter. Names of units and people are in the language of the letter; dates are days in
 * Oslo; amounts are whole øre. `writeLetter` lets no letter out that lacks one of them; what may be empty says so.
 */
export type LetterContent =
  | { kind: "receipt"; receivedOn: PlainDate; ifComplete: LetterDeadlines }
  | { kind: "answered"; receivedOn: PlainDate }
  | { kind: "supplement"; comments: FieldComment[]; /** The last day to answer. */ replyBy: PlainDate }
  | {
      kind: "supplement-reminder";
      comments: FieldComment[];
      /** The day that has gone by. */
      firstReplyBy: PlainDate;
      /** The last day of the five working days more. */
      replyBy: PlainDate;
    }
  | ({ kind: "complete"; completeOn: PlainDate } & LetterDeadlines)
  | { kind: "revoked"; reason: string }
  | {
      /** forvaltningsloven § 11 a. It moves no date. */
      kind: "preliminary-answer";
      firstReceivedOn: PlainDate;
      /** Why it is not answered yet. */
      reason: string;
      /** When an answer can be expected; null where it can't be said. */
      expectedOn: PlainDate | null;
      /** The statutory date, which stands; null until the application is complete. */
      dueOn: PlainDate | null;
    }
  | {
      /** helseregisterloven § 19 f, second paragraph. The statutory date stays. */
      kind: "postponement";
      unit: string;
      dueOn: PlainDate;
      likelyOn: PlainDate;
      /** The special circumstances. */
      reason: string;
    }
  | {
      kind: "decision";
      unit: string;
      outcome: Outcome;
      reasons: string;
      decidedBy: DecidedBy;
      /** May be empty: an application without tables of its own. */
      tables: LetterTable[];
      /** May be empty. */
      conditions: string;
      /** Null unless a linked table is granted. */
      linked: LetterLinkage | null;
      /** `computeAppealDeadline` from the day the notice is sent. */
      appealUntil: PlainDate;
    }
  | { kind: "dismissal"; grounds: DismissalGrounds; reasons: string; appealUntil: PlainDate }
  | ({ kind: "delivery"; whole: boolean; /** May be empty. */ note: string } & LetterDelivery)
  | ({
      kind: "delivery-correction";
      /** Day of the delivery that it takes the place of. */
      correctedOn: PlainDate;
      /** Why it was corrected. */
      reason: string;
    } & LetterDelivery)
  | { kind: "regrouping"; unit: string; /** Title of the table. */ table: string; reason: string }
  | { kind: "ceiling"; /** What it has cost so far. */ costOre: number; ceilingOre: number }
  | {
      /** A change of the calendar moved statutory dates. */
      kind: "deadline-moved";
      moved: { unit: string; from: PlainDate; dueOn: PlainDate }[];
      /** The act and paragraph by which the calendar changed. */
      provision: string;
    }
  | {
      kind: "appeal-received";
      /** Null: an appeal on the dismissal of the whole. */
      unit: string | null;
      lodgedOn: PlainDate;
      appealUntil: PlainDate;
      late: boolean;
    }
  | {
      kind: "appeal-concluded";
      unit: string | null;
      result: "upheld" | "reopened";
      reasons: string;
      concludedOn: PlainDate;
    }
  | { kind: "withdrawal" }
  | { kind: "closing"; closedOn: PlainDate }
  | { kind: "invoice"; payer: string; number: string; totalOre: number; dueOn: PlainDate }
  /** Mails only (`noticeToApplicant`): what they tell of is read in the portal. */
  | { kind: "letter-notice"; link: string }
  | { kind: "second-notice"; writtenOn: PlainDate; link: string };

export type LetterContentKind = LetterContent["kind"];

/** Mails that only tell of something to read in the portal; they are no letters of the case. */
export type NoticeKind = "letter-notice" | "second-notice";
export type NoticeContent = Extract<LetterContent, { kind: NoticeKind }>;
/** What is kept as a letter of the case. */
export type KeptLetterContent = Exclude<LetterContent, NoticeContent>;

/** A letter or mail: plain text; a line alone that begins with "## " is a heading, and lines with "- " are a list. */
export interface Letter {
  subject: string;
  body: string;
}
