import { text } from "~/app/domain/applications/draftValues";
import { keptUntil } from "~/app/domain/deliveries/keptUntil";
import { readRecipients } from "~/app/domain/deliveries/readRecipients";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import { osloDate } from "~/app/domain/osloDate";
import { writeDeliveryCodeMail, writeDeliveryMail } from "~/app/letters/writeDeliveryMail";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { DeliveryRecord } from "~/db/repositories/deliveries";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";
import { hashCode, hashToken, linkExpiry, newCode, newToken } from "./deliverySecrets";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/** Statistics that are made on request are anonymous, and need no other basis. */
const legalBasis = "Helseregisterloven § 19 tredje og fjerde ledd: anonym statistikk på forespørsel";

/** The delivery is no longer there to be released: it was discarded, released or corrected meanwhile. */
export class DeliveryGone extends Error {}

export interface HandOutRequest {
  record: ApplicationRecord;
  delivery: DeliveryRecord;
  actorId: string;
  /** The file itself goes with the mails too. */
  attach: boolean;
  /** By the application clock. */
  now: Date;
  today: PlainDate;
  /** By real time, for the links. */
  realNow: Date;
  /** Day and reason, where it takes the place of an earlier delivery. */
  correction: { correctedOn: PlainDate; reason: string } | null;
}

/**
 * Hands a delivery out, in the caller's transaction: a link for each recipient, the letter to the applicant, two mails
 * to each of the others, and a row in the register for each (helseregisterloven § 19 h, as good practice).
 * @throws {DeliveryGone} when it was discarded or released meanwhile: nothing of the transaction then stands
 */
export async function handOut(deps: UseCaseDeps, repositories: Repositories, request: HandOutRequest): Promise<void> {
  const { record, delivery, actorId, attach, now, today, realNow, correction } = request;
  const { language, id: applicationId } = record;
  const { unitId } = delivery;
  const isReleased = await repositories.deliveries.markReleased(delivery.id, {
    deliveredBy: actorId,
    deliveredOn: today,
    attachedToMail: attach,
  });
  if (!isReleased) throw new DeliveryGone(delivery.id);

  const submission = await repositories.applications.findSubmission(applicationId);
  const applicant = await repositories.identity.find(record.applicantId);
  const unit = await unitName(deps, unitId, today, language);
  if (!submission || !applicant) throw new Error("a delivery to an application without a submission or an applicant");
  const { content } = submission;
  // The address of the account, where it has one; the one in the application else.
  const recipient = realAddress(applicant.email) ?? text(content, "email");
  const own = [recipient, text(content, "email")].map((address) => address.toLowerCase());
  const others = readRecipients(text(content, "recipients")).filter((address) => !own.includes(address));
  const attachments = attach ? delivery.files.map(({ id }) => id) : [];
  const holds = holdsOf(delivery);
  const expiresAt = linkExpiry(realNow);
  // It ends at midnight; the day before is the last on which it works.
  const expiresOn = osloDate(new Date(expiresAt.getTime() - 1));
  const addressOf = (token: string) => `${deps.baseUrl}/${language}/hent/${token}`;

  const applicantToken = newToken();
  await repositories.deliveries.addLinks([
    {
      tokenHash: hashToken(applicantToken),
      deliveryId: delivery.id,
      recipient,
      codeHash: null,
      expiresAt,
    },
  ]);
  const about = { unit, holds, link: addressOf(applicantToken), expiresOn };
  const letter = correction
    ? ({ kind: "delivery-correction", ...correction, ...about } as const)
    : ({ kind: "delivery", whole: delivery.whole, note: delivery.note, ...about } as const);
  await writeToApplicant(deps, repositories, record, letter, now, unitId, { attachments });

  for (const recipient of others) {
    const [token, code] = [newToken(), newCode()];
    await repositories.deliveries.addLinks([
      { tokenHash: hashToken(token), deliveryId: delivery.id, recipient, codeHash: hashCode(token, code), expiresAt },
    ]);
    const facts = { ...record, operator: deps.operatorName, unit, link: addressOf(token), expiresOn };
    const reason = correction?.reason ?? null;
    const mail = writeDeliveryMail({ ...facts, reason, attached: attach }, language);
    const row = { applicationId, recipient, language, holdsSecret: true };
    await repositories.mail.add({ ...row, ...mail, attachments }, now);
    const second = writeDeliveryCodeMail({ reference: record.reference, operator: deps.operatorName, code }, language);
    await repositories.mail.add({ ...row, ...second }, now);
  }

  const sourceIds = record.state.parts.find((part) => part.unitId === unitId)?.sourceIds ?? [];
  await repositories.deliveries.addHandouts(
    [
      { name: record.applicantName, institution: record.institution },
      ...others.map((name) => ({ name, institution: "" })),
    ].map(({ name, institution }) => ({
      applicationId,
      reference: record.reference,
      unitId,
      deliveryId: delivery.id,
      sourceIds,
      recipientName: name,
      recipientInstitution: institution,
      purposeCategory: text(content, "purposeCategory"),
      purpose: text(content, "useDescription"),
      legalBasis,
      content: holds.join("; "),
      handedOutOn: today,
      keptUntil: keptUntil(today),
    })),
  );
}

/** Titles of the tables in it; names of the files where no table has one. */
export function holdsOf({ tables, files }: Pick<DeliveryRecord, "tables" | "files">): string[] {
  const titles = tables.map(({ title }) => title).filter((title) => title.trim() !== "");
  return titles.length > 0 ? titles : files.map(({ name }) => name);
}
