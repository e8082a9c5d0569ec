import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import { checkEditedLetter } from "~/app/domain/letters/checkEditedLetter";
import { osloDate } from "~/app/domain/osloDate";
import { EditedLetterLacksFact } from "~/app/letters/EditedLetterLacksFact";
import type { KeptLetterContent, Letter, LetterCase, NoticeContent } from "~/app/letters/LetterContent";
import { mailText } from "~/app/letters/mailText";
import { requiredFacts } from "~/app/letters/requiredFacts";
import { writeLetter } from "~/app/letters/writeLetter";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { LetterKind } from "~/db/repositories/casework";
import type { UseCaseDeps } from "./deps";

type About = Pick<ApplicationRecord, "id" | "reference" | "title" | "applicantName" | "language">;

/** What a letter says of its case; the address leads to the applicant's page. */
export function letterCase(deps: Pick<UseCaseDeps, "baseUrl" | "operatorName">, about: About): LetterCase {
  return {
    reference: about.reference,
    title: about.title,
    applicantName: about.applicantName,
    url: `${deps.baseUrl}/${about.language}/saker/${about.id}`,
    operator: deps.operatorName,
  };
}

const kinds: Record<KeptLetterContent["kind"], LetterKind> = {
  receipt: "receipt",
  answered: "receipt",
  supplement: "supplement",
  "supplement-reminder": "supplement-reminder",
  complete: "complete",
  revoked: "revoked",
  "preliminary-answer": "preliminary-answer",
  postponement: "postponement",
  decision: "decision",
  dismissal: "dismissal",
  delivery: "delivery",
  "delivery-correction": "delivery-correction",
  regrouping: "regrouping",
  ceiling: "ceiling",
  "deadline-moved": "deadline-moved",
  "appeal-received": "appeal-received",
  "appeal-concluded": "appeal-concluded",
  withdrawal: "withdrawal",
  closing: "closing",
  invoice: "invoice",
};

/** Read in the portal; the mail tells only that there is something to read (eForvaltningsforskriften § 8). */
const readInPortal: readonly KeptLetterContent["kind"][] = ["decision", "dismissal"];

/** A letter that lies unopened is told of again after one week (eForvaltningsforskriften § 8). */
const secondNoticeAfterDays = 7;

export interface LetterOptions {
  /** The letter as a member of staff edited it; all that `requiredFacts` lists must still stand in it. */
  edited?: Letter | undefined;
  /** Ids of stored files that go with the mail. */
  attachments?: string[];
}

/**
 * Writes a letter, keeps it in the case and puts the mail on its way, in the caller's transaction. Of a decision and a
 * dismissal the mail says only that they can be read in the portal.
 * @param about the case; `language` is the letter's
 * @param at by the application clock
 * @param unitId whose letter it is; null for one that concerns the whole
 * @returns the id of the letter
 * @throws {MissingLetterField} when a fact is missing, {EditedLetterLacksFact} when an edit took one out: nothing of
 * the transaction then stands
 */
export async function writeToApplicant(
  deps: UseCaseDeps,
  repositories: Repositories,
  about: About,
  content: KeptLetterContent,
  at: Date,
  unitId: string | null = null,
  options: LetterOptions = {},
): Promise<string> {
  const { language } = about;
  const { edited, attachments = [] } = options;
  const facts = letterCase(deps, about);
  const written = writeLetter(facts, content, language);
  if (edited) {
    const problems = checkEditedLetter(requiredFacts(facts, content, language), edited);
    if (problems.length > 0) throw new EditedLetterLacksFact(problems);
  }
  const { subject, body } = edited ?? written;
  const noticeOnly = readInPortal.includes(content.kind);
  const letterId = await repositories.casework.addLetter({
    applicationId: about.id,
    unitId,
    kind: kinds[content.kind],
    language,
    subject,
    body,
    writtenAt: at,
    noticeOnly,
  });
  if (noticeOnly) {
    const link = letterAddress(deps, about, letterId);
    await noticeToApplicant(deps, repositories, about, { kind: "letter-notice", link }, at);
    const dueOn = addCalendarDays(osloDate(at), secondNoticeAfterDays);
    const unopened = { applicationId: about.id, unitId: letterMark(letterId), kind: "second-notice", dueOn } as const;
    await repositories.reminders.add(unopened);
    return letterId;
  }
  const recipient = await applicantEmail(repositories, about.id);
  const text = mailText({ subject, body });
  await repositories.mail.add({ applicationId: about.id, recipient, ...text, language, attachments }, at);
  return letterId;
}

/** A mail that tells the applicant of something to read in the portal; it is no letter of the case. */
export async function noticeToApplicant(
  deps: UseCaseDeps,
  repositories: Repositories,
  about: About,
  content: NoticeContent,
  at: Date,
): Promise<void> {
  const { language } = about;
  const text = mailText(writeLetter(letterCase(deps, about), content, language));
  const recipient = await applicantEmail(repositories, about.id);
  await repositories.mail.add({ applicationId: about.id, recipient, ...text, language }, at);
}

/** Where the applicant reads a letter. */
export function letterAddress(
  deps: Pick<UseCaseDeps, "baseUrl">,
  about: Pick<About, "id" | "language">,
  letterId: string,
): string {
  return `${deps.baseUrl}/${about.language}/saker/${about.id}/brev/${letterId}`;
}

const letterPrefix = "letter:";

/**
 * A reminder of a letter says which one where others say which unit: what ends a unit's work (a delivery, a refusal)
 * does not end the second notice of its decision.
 */
export const letterMark = (letterId: string) => `${letterPrefix}${letterId}`;

/** The letter that a reminder is about; null for one on a unit or the whole. */
export function markedLetter(unitId: string): string | null {
  return unitId.startsWith(letterPrefix) ? unitId.slice(letterPrefix.length) : null;
}

/** The address that the applicant gave in the latest submission. */
async function applicantEmail(repositories: Repositories, applicationId: string): Promise<string> {
  const submission = await repositories.applications.findSubmission(applicationId);
  const email = submission?.content.email;
  if (typeof email !== "string" || !email.trim()) throw new RangeError(`no address in application ${applicationId}`);
  return email.trim();
}
