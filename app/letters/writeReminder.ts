import { formatDate } from "~/app/i18n/formatDate";
import { letterTexts } from "~/app/i18n/letterTexts";
import type { LetterTexts } from "~/app/i18n/nb/letters";
import type { PlainDate } from "~/schemas/plainDate";
import type { Letter } from "./writeLetter";

/** A reminder to staff. Staff work in bokmål; nobody has asked for another form. */
export function writeReminder(
  kind: keyof LetterTexts["reminder"],
  about: { reference: string; title: string; url: string; dueOn: PlainDate },
): Letter {
  const t = letterTexts.nb;
  const dueOn = formatDate(about.dueOn, "nb");
  const body = [t.reminder[kind].body({ dueOn }), `${t.reference(about)}\n${t.link(about)}`].join("\n\n");
  return { subject: t.reminder[kind].subject(about), body };
}
