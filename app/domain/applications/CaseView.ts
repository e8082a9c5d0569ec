import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { Progress } from "../deadlines/computeProgress";
import type { StatutoryDeadline } from "../deadlines/computeStatutoryDeadline";
import type { ApplicationEvent } from "./applicationEvent";
import type { AppealStatus, Outcome, PartState, Stage } from "./applicationState";
import type { ApplicationStatus } from "./computeStatus";

/** Who reads a case: the applicant, a caseworker, or the staff of a preparing unit (only its own part). */
export type CaseAudience = "applicant" | "staff" | "unit";

/** The part of one preparing unit, with what a page says of it. */
export interface CasePart extends PartState {
  /** What the unit is called today. */
  unitName: Localised;
  unitShortName: Localised;
  sources: { id: string; abbreviation: string; name: Localised }[];
  /** What an action on this part must be based on. */
  version: number;
  /** Working days gone and left until this part's statutory date; null until the application is complete. */
  progress: Progress | null;
  /** Oldest first; the texts are null once erased. */
  postponements: { likelyOn: PlainDate; postponedOn: PlainDate; reason: string | null; letterId: string | null }[];
  decisionReasons: string | null;
  deliveries: { whole: boolean; deliveredOn: PlainDate; note: string | null }[];
}

/** One thing that happened, as a line of the history; `app/i18n` has the sentence for each type. */
export interface HistoryEntry {
  sequence: number;
  type: ApplicationEvent["type"];
  /** ISO instant. */
  at: string;
  /** Its day in Oslo. */
  on: PlainDate;
  /** Who did it; null for the applicant's eyes, and where the name is not kept. */
  actorName: string | null;
  unitId: string | null;
  unitName: Localised | null;
  outcome: Outcome | null;
  whole: boolean;
  /** The date that it is about: complete receipt, or the likely date of a postponement. */
  date: PlainDate | null;
  /** Reason, reasons or note; null where there are none, or once erased. */
  text: string | null;
  /** What was asked for, field by field. */
  comments: FieldComment[];
  /** Number of the submission that came with it. */
  submission: number | null;
  letterId: string | null;
  /** What only some types have. */
  details?: {
    accepted?: boolean;
    reopened?: boolean;
    late?: boolean;
    /** Of an invoice. */
    number?: string;
    amountOre?: number;
  };
}

export interface FieldComment {
  field: string;
  comment: string;
  /**
   * A cell of the sample table, where the comment is on one: the sheet's name and the address, such as `B4`; and in
   * words, as it stood when it was asked about.
   */
  cell?: { sheet: string; ref: string; label?: string | undefined } | undefined;
}

export interface CaseLetter {
  id: string;
  kind: string;
  subject: string;
  unitId: string | null;
  /** ISO instant. */
  writtenAt: string;
}

/** All that a page says of a case, as plain data; what was submitted is loaded apart. */
export interface CaseView {
  id: string;
  reference: string;
  title: string;
  applicantName: string;
  institution: string;
  language: "nb" | "nn" | "en";
  /** What an action on the whole must be based on. */
  version: number;
  today: PlainDate;
  stage: Stage;
  status: ApplicationStatus;
  linkage: boolean;
  firstReceivedOn: PlainDate;
  receivedOn: PlainDate;
  completeOn: PlainDate | null;
  submissions: number;
  replyBy: PlainDate | null;
  replyReminded: boolean;
  preliminaryAnsweredOn: PlainDate | null;
  ceilingOre: number | null;
  costHold: boolean;
  appeal: AppealStatus | null;
  closedOn: PlainDate | null;
  /** Day on which name, texts and files were erased by the rules of retention; null while they are kept. */
  personalDataErasedOn: PlainDate | null;
  assignedTo: { id: string; name: string } | null;
  /** For a unit: its own parts only. */
  parts: CasePart[];
  /**
   * Counted from complete receipt; until completeness is judged, from the latest receipt and marked `ifComplete`.
   * Null while the applicant is asked for more, and when the case is dismissed or withdrawn.
   */
  deadline: (StatutoryDeadline & { ifComplete: boolean }) | null;
  progress: Progress | null;
  /** forvaltningsloven § 11 a: one calendar month after the first receipt. */
  preliminaryAnswerOn: PlainDate;
  /** Whether that day has come while something is undecided and no such answer is given. Never for the applicant. */
  owesPreliminaryAnswer: boolean;
  /** Newest first. */
  history: HistoryEntry[];
  /** What the applicant is asked for now; empty when nothing is open. */
  openComments: FieldComment[];
  /** Oldest first. */
  letters: CaseLetter[];
}
