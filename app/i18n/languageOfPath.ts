import { languages, type Language } from "~/schemas/languages";

/** The language that an address begins with; bokmål where it has none. @param pathname such as `/nn/soknader` */
export function languageOfPath(pathname: string): Language {
  const first = pathname.split("/")[1]?.replace(/\.data$/, "");
  return languages.find((language) => language === first) ?? "nb";
}
