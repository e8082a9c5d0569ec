import type { Language } from "~/schemas/language";

/** A length of time: «2 t 30 min», "2 h 30 min", «45 min». @param minutes whole minutes */
export function formatMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${hours} ${language === "en" ? "h" : "t"}` : "", rest > 0 ? `${rest} min` : ""];
  return parts.filter(Boolean).join(" ") || "0 min";
}
