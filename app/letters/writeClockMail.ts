import { formatDate } from "~/app/i18n/formatDate";
import { letterTexts } from "~/app/i18n/letterTexts";
import { clockMails } from "~/app/i18n/clockMails";
import type { PlainDate } from "~/schemas/plainDate";
import type { Letter } from "./LetterContent";

/** To those who hold a case: the applicant's time is over, and a dismissal can be proposed. */
export function writeRanOut(about: { reference: string; title: string; replyBy: PlainDate; url: string }): Letter {
  const t = clockMails.ranOut;
  const body = [t.body({ replyBy: formatDate(about.replyBy, "nb"), url: about.url }), letterTexts.nb.reference(about)];
  return { subject: t.subject(about), body: body.join("\n\n") };
}

/** A statutory date that moved, as a line of the mail. */
export interface MovedLine {
  reference: string;
  unit: string;
  dueOn: PlainDate;
  url: string;
}

/** So many lines are read; the list in the portal has them all. */
const mostLines = 100;

/** To one person: every date of theirs that moved with the calendar, the earliest first. */
export function writeDeadlinesMoved(lines: readonly MovedLine[], listUrl: string): Letter {
  const t = clockMails.moved;
  const sorted = [...lines].sort(
    (one, other) => one.dueOn.localeCompare(other.dueOn) || one.reference.localeCompare(other.reference),
  );
  const told = sorted.slice(0, mostLines).map((line) => t.line({ ...line, dueOn: formatDate(line.dueOn, "nb") }));
  const left = lines.length - told.length;
  if (left > 0) told.push(t.more({ count: left, url: listUrl }));
  return { subject: t.subject({ count: lines.length }), body: `${t.intro}\n\n${told.join("\n")}` };
}
