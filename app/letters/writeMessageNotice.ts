import { messageTexts } from "~/app/i18n/messageTexts";
import type { Language } from "~/schemas/language";
import type { Letter } from "./writeLetter";

/** The mail that says there is something to read in the thread of a case, and where; never what it says. */
export function writeMessageNotice(
  about: { reference: string; title: string; url: string; operator: string },
  language: Language,
): Letter {
  const t = messageTexts[language].notice;
  const body = [t.body(about), t.link(about), t.more, t.signature(about)].join("\n\n");
  return { subject: t.subject(about), body };
}
