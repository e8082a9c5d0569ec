import { letterTexts } from "~/app/i18n/letterTexts";
import { staffMails, type StaffMailKind } from "~/app/i18n/staffMails";
import type { Letter } from "./writeLetter";

/** A mail to staff on something they are to see. Staff work in bokmål; nobody has asked for another form. */
export function writeStaffMail(kind: StaffMailKind, about: { reference: string; title: string; url: string }): Letter {
  const t = letterTexts.nb;
  const { subject, body } = staffMails[kind];
  return { subject: subject(about), body: [body, `${t.reference(about)}\n${t.link(about)}`].join("\n\n") };
}
