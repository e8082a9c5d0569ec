import type { Language } from "~/schemas/language";
import { recordReminderMails as en } from "./en/recordReminderMails";
import { recordReminderMails as nb, type RecordReminderMailTexts } from "./nb/recordReminderMails";
import { recordReminderMails as nn } from "./nn/recordReminderMails";

/** The mail that reminds. Only the server writes it, so it stays out of the pages' texts. */
export const recordReminderMailTexts: Record<Language, RecordReminderMailTexts> = { nb, nn, en };
