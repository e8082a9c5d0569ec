/** What stands in a folder by name, and how long its texts may be. Apart from Zod: pages load this. */

/** Who has records about somebody. `registry` is a health registry, which answers under a law of its own. */
export const providerKinds = [
  "gp",
  "hospital",
  "clinic",
  "specialist",
  "laboratory",
  "imaging",
  "dentist",
  "municipality",
  "emergency",
  "mental-health",
  "school-health",
  "physiotherapist",
  "registry",
  "other",
] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** What a record consists of, as a request for a copy of it names it. */
export const copiedParts = ["notes", "tests", "imaging", "referrals", "correspondence"] as const;
/** The same and the log of who opened it, as a review ticks them. */
export const recordParts = [...copiedParts, "access-log"] as const;
export type RecordPart = (typeof recordParts)[number];

/** Why somebody may ask: for oneself, by power of attorney, for one's child, as next of kin of somebody who has died. */
export const subjectKinds = ["self", "attorney", "child", "deceased"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const answerFormats = ["electronic", "paper", "on-site"] as const;
export type AnswerFormat = (typeof answerFormats)[number];

export const sendingChannels = ["online", "post", "email", "phone", "in-person"] as const;
export type SendingChannel = (typeof sendingChannels)[number];

/** In characters: a name, an address, a line of one's own words. */
export const longestLine = 200;
/** In characters: a text of several lines. */
export const longestText = 4_000;
