import type { Language } from "~/schemas/language";

/** The reader's language where no address tells: nynorsk or English when the browser asks for it first, else bokmål. */
export function browserLanguage(request: Request): Language {
  const wanted = (request.headers.get("Accept-Language") ?? "").toLowerCase().split(",");
  const first = wanted.map((one) => one.trim().slice(0, 2)).find((code) => ["nb", "no", "nn", "en"].includes(code));
  return first === "nn" || first === "en" ? first : "nb";
}
