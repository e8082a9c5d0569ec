import { formatDate } from "~/app/i18n/formatDate";
import { retentionMailTexts } from "~/app/i18n/retentionMailTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { Letter } from "./writeLetter";

/** The mail that says that a draft nobody has touched for long will be erased, on which day, and how to keep it. */
export function writeDraftWarning(
  about: { title: string; url: string; eraseOn: PlainDate; operator: string },
  language: Language,
): Letter {
  const t = retentionMailTexts[language];
  const eraseOn = formatDate(about.eraseOn, language);
  const body = [t.body({ title: about.title, eraseOn }), t.keep(about), t.more, t.signature(about)].join("\n\n");
  return { subject: t.subject({ eraseOn }), body };
}
