/**
 * Why the portal can't do what was asked, when nothing is wrong with what was asked:
 * `unreachable` it does not reach its database; `busy` no connection was free, it took too long, or somebody else held
 * the rows; `read-only` the database reads and does not write; `full` its disk is full.
 */
export type Trouble = "unreachable" | "busy" | "read-only" | "full";

/** A form that could not be carried out, so that it can be sent once more as it was. */
export interface SentForm {
  /** Path and query of where it went. */
  action: string;
  fields: [name: string, value: string][];
  /** Files were chosen, or the form was too large to keep: they have to be chosen again. */
  lacksFiles: boolean;
}

/** What the page of an error gets when the portal is kept from its database. */
export interface Unavailable {
  code: "unavailable";
  trouble: Trouble;
  /** Something was to be saved. */
  isChange: boolean;
  /** The form that can be sent once more; null where nothing was sent. */
  sent: SentForm | null;
}

/** Nothing can be saved, and what is there can be read. */
export const canStillRead = (trouble: Trouble): boolean => trouble === "read-only" || trouble === "full";
