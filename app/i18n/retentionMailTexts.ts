import type { Language } from "~/schemas/language";
import { retentionMails as en } from "./en/retentionMails";
import { retentionMails as nb, type RetentionMailTexts } from "./nb/retentionMails";
import { retentionMails as nn } from "./nn/retentionMails";

/** Mails on retention. Only the server writes them, so they stay out of the pages' texts. */
export const retentionMailTexts: Record<Language, RetentionMailTexts> = { nb, nn, en };
