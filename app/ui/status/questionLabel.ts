import { fieldLabel } from "~/app/i18n/fieldLabel";
import type { FieldTexts } from "~/app/i18n/nb/fields";
import type { Language, Localised } from "~/schemas/language";

type NamedSources = readonly { sources: readonly { id: string; name: Localised }[] }[];

/** What a field is called in a case: that of a source's purpose with the name of the source. */
export function questionLabel(field: string, texts: FieldTexts, parts: NamedSources, language: Language): string {
  const sourceId = /^purposeFit\.(.+)$/.exec(field)?.[1];
  const source = parts.flatMap((part) => part.sources).find((one) => one.id === sourceId);
  return source ? `${texts.purposeFit}: ${source.name[language]}` : fieldLabel(field, texts);
}
