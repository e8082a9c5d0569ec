import { z } from "zod";
import { languages } from "./languages";
import { plainDate } from "./plainDate";
import {
  answerFormats,
  longestLine,
  longestText,
  providerKinds,
  recordParts,
  sendingChannels,
  subjectKinds,
} from "./recordFolderNames";

export type { AnswerFormat, ProviderKind, RecordPart, SendingChannel, SubjectKind } from "./recordFolderNames";

const id = z.string().min(1).max(40);
const line = z.string().max(longestLine);
const text = z.string().max(longestText);
const maybeDate = plainDate.nullable();

/** Who asks. No personal number: it is written by hand, on paper. */
const person = z.object({
  name: line,
  /** Street and number. */
  address: line,
  /** Postcode and town. */
  town: line,
  birthDate: maybeDate,
  /** Whether the date of birth is written in letters. */
  showsBirthDate: z.boolean(),
  phone: line,
  email: line,
});
export type Person = z.infer<typeof person>;

/** Whom the records are about. The first of a folder is always the person themselves. */
const subject = z.object({
  id,
  kind: z.enum(subjectKinds),
  /** Empty for `self`: the person's own name holds. */
  name: line,
  birthDate: maybeDate,
  /** How the person who asks is related, in their words: for a child or somebody who has died. */
  relation: line,
});
export type Subject = z.infer<typeof subject>;

const answer = z.object({ on: plainDate, outcome: z.enum(["all", "part", "refused"]), grounds: text });

/** What has happened with one request since it was sent. */
const request = z.object({
  sentOn: plainDate,
  channel: z.enum(sendingChannels),
  /** The day it reached the provider; null while that is not known, and then the day it was sent counts. */
  receivedOn: maybeDate,
  /** The provider said that it needs more time. */
  extension: z.object({ toldOn: plainDate, reason: text }).nullable(),
  followedUpOn: z.array(plainDate),
  answer: answer.nullable(),
  /** The day the person learned of the refusal, where that is not the day of the answer. */
  complaintSentOn: maybeDate,
  /** The day Datatilsynet was written to. */
  authorityToldOn: maybeDate,
});
export type RecordRequest = z.infer<typeof request>;

const correction = z.object({
  id,
  kind: z.enum(["correct", "delete"]),
  /** What the record says, and where. */
  passage: text,
  /** What it should say, or why it should go. */
  wish: text,
  sentOn: maybeDate,
});
export type Correction = z.infer<typeof correction>;

/** What came, against what was asked for. */
const review = z.object({
  came: z.array(z.enum(recordParts)),
  missing: z.array(z.enum(recordParts)),
  note: text,
});
export type Review = z.infer<typeof review>;

const provider = z.object({
  id,
  kind: z.enum(providerKinds),
  /** Of the register of hospital trusts, where it was chosen there. */
  registerId: z.string().max(60).nullable(),
  name: line,
  address: line,
  town: line,
  email: line,
  subjectId: id,
  /** When the treatment was, as somebody remembers it: "2014–2019", "våren 2021". Empty: everything. */
  period: line,
  /** What is asked for beyond or instead of everything, in the person's words. */
  scope: text,
  request: request.nullable(),
  review: review.nullable(),
  corrections: z.array(correction),
});
export type Provider = z.infer<typeof provider>;

/** What a letter asks for, the same for every provider. */
const wishes = z.object({
  language: z.enum(languages),
  format: z.enum(answerFormats),
  accessLog: z.boolean(),
  explanation: z.boolean(),
  /** The letter has a blank line for the personal number, to fill in by hand on paper. */
  leavesNumberLine: z.boolean(),
});
export type Wishes = z.infer<typeof wishes>;

/** A file that came; its bytes lie apart, under its id. */
const keptFile = z.object({
  id,
  name: line,
  mediaType: line,
  size: z.number().int().nonnegative(),
  addedOn: plainDate,
  providerId: id.nullable(),
});
export type KeptFile = z.infer<typeof keptFile>;

/** All that somebody writes about their own records. It stays in their browser. */
export const recordFolder = z.object({
  version: z.literal(1),
  person,
  subjects: z.array(subject).min(1),
  wishes,
  providers: z.array(provider),
  files: z.array(keptFile),
  /** Of the checklist of places that one forgets, those that have been thought of. */
  thoughtOf: z.array(id).optional(),
});
export type RecordFolder = z.infer<typeof recordFolder>;
