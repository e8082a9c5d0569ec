import type { Language } from "~/schemas/language";

const kB = 1000;

/** A file's size for people: `840 byte`, `12 kB`, `1,3 MB`. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < kB) return `${bytes} ${language === "en" ? "bytes" : "byte"}`;
  if (bytes < kB * kB) return `${Math.round(bytes / kB)} kB`;
  const text = (bytes / kB / kB).toFixed(1);
  return `${language === "en" ? text : text.replace(".", ",")} MB`;
}
