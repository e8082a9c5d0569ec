import { formatKroner } from "~/app/i18n/formatKroner";
import { invoiceTexts } from "~/app/i18n/invoiceTexts";
import { letterTexts } from "~/app/i18n/letterTexts";
import type { Language } from "~/schemas/language";
import type { Letter } from "./writeLetter";

interface About {
  reference: string;
  title: string;
  url: string;
}

/** To the applicant: that an invoice is taken back. @param about.totalOre what it was, whole øre */
export function writeCreditMail(
  about: About & {
    applicantName: string;
    operatorName: string;
    from: string;
    number: string;
    creditedNumber: string;
    totalOre: number;
    reason: string;
  },
  language: Language,
): Letter {
  const t = invoiceTexts[language].creditMail;
  const letters = letterTexts[language];
  const body = [
    letters.greeting({ name: about.applicantName }),
    t.body({ ...about, total: formatKroner(about.totalOre, language) }),
    `${letters.reference(about)}\n${letters.link(about)}`,
    letters.signature({ operator: about.operatorName }),
  ];
  return { subject: t.subject(about), body: body.join("\n\n") };
}

/** To staff, who work in bokmål: what the applicant answered about the ceiling. */
export function writeCeilingAnswerMail(about: About & { accepted: boolean; ceilingOre: number | null }): Letter {
  const t = invoiceTexts.nb.ceilingMail;
  const { accepted, ceilingOre } = about;
  const yes = ceilingOre === null ? t.none : t.higher({ ceiling: formatKroner(ceilingOre, "nb") });
  const letters = letterTexts.nb;
  const body = [accepted ? yes : t.no, `${letters.reference(about)}\n${letters.link(about)}`];
  return { subject: t.subject(about), body: body.join("\n\n") };
}
