import { languages, type Language } from "~/schemas/language";
import { notFound } from "./problem";

/** The language in the address. @throws a 404 for any other first segment */
export function getLanguage(params: { lang?: string }): Language {
  const found = languages.find((language) => language === params.lang);
  if (!found) throw notFound();
  return found;
}
