import type { Language } from "~/schemas/language";
import { messages as en } from "./en/messages";
import { messages as nb, type MessageTexts } from "./nb/messages";
import { messages as nn } from "./nn/messages";

/** The texts of the thread, for mails and for the case file, which the server writes. */
export const messageTexts: Record<Language, MessageTexts> = { nb, nn, en };
