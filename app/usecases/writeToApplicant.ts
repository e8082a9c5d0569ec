import { writeLetter, type Letter, type LetterCase, type LetterContent } from "~/app/letters/writeLetter";
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

const kinds: Record<LetterContent["kind"], LetterKind> = {
  receipt: "receipt",
  answered: "receipt",
  supplement: "supplement",
  complete: "complete",
  revoked: "complete",
  postponement: "postponement",
  decision: "decision",
  dismissal: "dismissal",
  delivery: "delivery",
  withdrawal: "withdrawal",
};

/**
 * Writes a letter, keeps it in the case and puts the mail on its way, in the caller's transaction.
 * @returns the id of the letter
 */
export async function writeToApplicant(
  deps: UseCaseDeps,
  repositories: Repositories,
  about: About,
  content: LetterContent,
  at: Date,
  unitId: string | null = null,
): Promise<string> {
  const { language } = about;
  const recipient = await applicantEmail(repositories, about.id);
  const { subject, body }: Letter = writeLetter(letterCase(deps, about), content, language);
  const letterId = await repositories.casework.addLetter({
    applicationId: about.id,
    unitId,
    kind: kinds[content.kind],
    language,
    subject,
    body,
    writtenAt: at,
  });
  await repositories.mail.add({ applicationId: about.id, recipient, subject, body, language }, at);
  return letterId;
}

/** The address that the applicant gave in the latest submission. */
async function applicantEmail(repositories: Repositories, applicationId: string): Promise<string> {
  const submission = await repositories.applications.findSubmission(applicationId);
  const email = submission?.content.email;
  if (typeof email !== "string" || !email.trim()) throw new RangeError(`no address in application ${applicationId}`);
  return email.trim();
}
