import type { Language } from "~/schemas/language";
import { fields as fieldsEn } from "./en/fields";
import { letters as en } from "./en/letters";
import { fields as fieldsNb, type FieldTexts } from "./nb/fields";
import { fields as fieldsNn } from "./nn/fields";
import { letters as nb, type LetterTexts } from "./nb/letters";
import { letters as nn } from "./nn/letters";

/** What letters and mails are written with. Only the server writes them, so they stay out of the pages' texts. */
export const letterTexts: Record<Language, LetterTexts> = { nb, nn, en };

export const fieldTexts: Record<Language, FieldTexts> = { nb: fieldsNb, nn: fieldsNn, en: fieldsEn };
