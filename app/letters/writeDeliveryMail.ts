import { deliveryMailTexts } from "~/app/i18n/deliveryMailTexts";
import { formatDate } from "~/app/i18n/formatDate";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { Letter } from "./LetterContent";

/**
 * The mail to somebody other than the applicant who is to have the tables: where they are fetched, and until when. The
 * code that the page asks for is never in it.
 * @param about.reason why an earlier delivery was corrected; null for the first one
 */
export function writeDeliveryMail(
  about: {
    reference: string;
    title: string;
    applicantName: string;
    operator: string;
    unit: string;
    link: string;
    expiresOn: PlainDate;
    reason: string | null;
    attached: boolean;
  },
  language: Language,
): Letter {
  const t = deliveryMailTexts[language].recipient;
  const { reason, expiresOn, ...facts } = about;
  const parts = [
    t.lead(facts),
    ...(reason === null ? [] : [t.corrected({ reason })]),
    t.fetch({ link: about.link, expiresOn: formatDate(expiresOn, language) }),
    ...(about.attached ? [t.attached] : []),
    t.signature(facts),
  ];
  return { subject: reason === null ? t.subject(facts) : t.correctedSubject(facts), body: parts.join("\n\n") };
}

/** The second mail: the code alone, so that whoever has one of the two mails can fetch nothing. */
export function writeDeliveryCodeMail(
  about: { reference: string; operator: string; code: string },
  language: Language,
): Letter {
  const t = deliveryMailTexts[language].code;
  return { subject: t.subject(about), body: t.body(about) };
}
