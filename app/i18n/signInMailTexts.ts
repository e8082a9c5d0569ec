import type { Language } from "~/schemas/language";
import { signInMails as en } from "./en/signInMails";
import { signInMails as nb, type SignInMailTexts } from "./nb/signInMails";
import { signInMails as nn } from "./nn/signInMails";

/** The mails by which people sign in, which the server alone writes. */
export const signInMailTexts: Record<Language, SignInMailTexts> = { nb, nn, en };
