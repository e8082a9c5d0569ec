import type { Outcome } from "~/app/domain/applications/applicationState";
import { formatDate } from "~/app/i18n/formatDate";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { fieldTexts, letterTexts } from "~/app/i18n/letterTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/** What every letter knows of its case. */
export interface LetterCase {
  reference: string;
  title: string;
  applicantName: string;
  /** Address of the applicant's page of the case. */
  url: string;
  operator: string;
}

export type LetterContent =
  | { kind: "receipt"; receivedOn: PlainDate; workingDays: number; dueIfCompleteOn: PlainDate }
  | { kind: "answered"; receivedOn: PlainDate }
  | { kind: "supplement"; comments: { field: string; comment: string }[] }
  | { kind: "complete"; completeOn: PlainDate; workingDays: number; dueOn: PlainDate }
  | { kind: "revoked"; reason: string }
  | { kind: "postponement"; unit: string; dueOn: PlainDate; likelyOn: PlainDate; reason: string }
  | { kind: "decision"; unit: string; outcome: Outcome; reasons: string }
  | { kind: "dismissal"; reasons: string }
  | { kind: "delivery"; unit: string; whole: boolean; note: string }
  | { kind: "withdrawal" };

export interface Letter {
  subject: string;
  body: string;
}

/** A letter to the applicant, in the applicant's language: plain text, one paragraph after another. */
export function writeLetter(about: LetterCase, content: LetterContent, language: Language): Letter {
  const t = letterTexts[language];
  const { subject, text } = compose(about.reference, content, language);
  const body = [
    t.greeting({ name: about.applicantName }),
    text,
    `${t.reference(about)}\n${t.link(about)}`,
    t.signature(about),
  ].join("\n\n");
  return { subject, body };
}

function compose(reference: string, content: LetterContent, language: Language): { subject: string; text: string } {
  const t = letterTexts[language];
  const date = (on: PlainDate) => formatDate(on, language);
  switch (content.kind) {
    case "receipt":
      return {
        subject: t.receipt.subject({ reference }),
        text: t.receipt.body({
          receivedOn: date(content.receivedOn),
          workingDays: content.workingDays,
          dueIfCompleteOn: date(content.dueIfCompleteOn),
        }),
      };
    case "answered":
      return {
        subject: t.answered.subject({ reference }),
        text: t.answered.body({ receivedOn: date(content.receivedOn) }),
      };
    case "supplement": {
      const comments = content.comments
        .map(({ field, comment }) => `- ${fieldLabel(field, fieldTexts[language])}: ${comment}`)
        .join("\n");
      return { subject: t.supplement.subject({ reference }), text: t.supplement.body({ comments }) };
    }
    case "complete": {
      const dueOn = date(content.dueOn);
      const { workingDays } = content;
      return {
        subject: t.complete.subject({ reference, dueOn }),
        text: t.complete.body({ completeOn: date(content.completeOn), workingDays, dueOn }),
      };
    }
    case "revoked":
      return { subject: t.revoked.subject({ reference }), text: t.revoked.body(content) };
    case "postponement": {
      const { unit, reason } = content;
      const dates = { dueOn: date(content.dueOn), likelyOn: date(content.likelyOn) };
      return { subject: t.postponement.subject({ reference }), text: t.postponement.body({ unit, reason, ...dates }) };
    }
    case "decision": {
      const { unit, outcome, reasons } = content;
      const parts = [t.decision[outcome]({ unit }), t.decision.reasons({ reasons })];
      if (outcome !== "refused") parts.push(t.decision.next({ unit }));
      if (outcome !== "granted") parts.push(t.decision.appeal);
      return { subject: t.decision.subject({ reference }), text: parts.join("\n\n") };
    }
    case "dismissal":
      return { subject: t.dismissal.subject({ reference }), text: t.dismissal.body(content) };
    case "delivery": {
      const { unit, whole, note } = content;
      const said = whole ? t.delivery.whole({ unit }) : t.delivery.part({ unit });
      return {
        subject: whole ? t.delivery.subject({ reference }) : t.delivery.partSubject({ reference }),
        text: note ? `${said}\n\n${note}` : said,
      };
    }
    case "withdrawal":
      return { subject: t.withdrawal.subject({ reference }), text: t.withdrawal.body };
  }
}
