import type { MessageError } from "~/schemas/messages";
import type { MessageParty } from "./messageParties";

/** One message as its reader sees it. Plain data. */
export interface ShownMessage {
  id: string;
  from: MessageParty;
  isMine: boolean;
  isNew: boolean;
  /** Who in the office wrote it; null for the applicant's eyes, and where the name is not kept. */
  author: string | null;
  /** Whose part it is about; null for the whole case. */
  unitId: string | null;
  body: string;
  /** ISO instant, and its day and time in Oslo as the reader writes them. */
  at: string;
  date: string;
  time: string;
  files: { id: string; name: string; size: number; href: string }[];
}

export interface ShownNote {
  id: string;
  /** Whose note: null for Helsedataservice. */
  unitId: string | null;
  author: string;
  body: string;
  at: string;
  date: string;
  time: string;
}

export type ThreadFileProblem =
  "too-many" | "too-large" | "type" | "personal-number" | "encrypted" | "macros" | "unreadable";

/** What a form is told when nothing was written; all that was typed comes back with it. */
export interface ThreadReply {
  act: "message" | "note";
  typed: { requestId: string; about: string; body: string };
  errors: (
    | { field: string | null; code: MessageError }
    | { field: string | null; code: "file"; file: { code: ThreadFileProblem; name: string } }
  )[];
}

/** What a case page says of the thread and of the rest of the record. */
export interface RecordSummary {
  party: MessageParty;
  messages: number;
  unread: number;
  /** Of the reader's own office; null for the applicant, who has none. */
  notes: number | null;
}
