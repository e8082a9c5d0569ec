import { letterTexts } from "~/app/i18n/letterTexts";
import { languages } from "~/schemas/languages";

/** What a mail says in place of files that are too large for it. @param language of the mail */
export function filesTooLarge(language: string): string {
  return letterTexts[languages.find((one) => one === language) ?? "nb"].filesTooLarge;
}
