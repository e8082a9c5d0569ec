/** The kinds of data that the portal keeps on a person, as the page of one's own data counts them. */
export type OwnDataKind =
  | "account"
  | "identities"
  | "sessions"
  | "drafts"
  | "files"
  | "applications"
  | "mails"
  | "feeds"
  | "recordReminders"
  | "acts"
  | "opened"
  | "openedByOthers"
  | "handouts";

/** In the order in which they are read. */
export const ownDataKinds: readonly OwnDataKind[] = [
  "account",
  "identities",
  "sessions",
  "drafts",
  "files",
  "applications",
  "mails",
  "feeds",
  "recordReminders",
  "acts",
  "opened",
  "openedByOthers",
  "handouts",
];
