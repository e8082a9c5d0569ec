import type { Language } from "~/schemas/language";

/** A size in kB or MB, as file managers show it: 1 kB is 1,000 bytes. @param size in bytes */
export function formatSize(size: number, language: Language): string {
  const [value, unit] = size < 1_000_000 ? [size / 1_000, "kB"] : [size / 1_000_000, "MB"];
  const shown = new Intl.NumberFormat(language === "en" ? "en" : "nb", { maximumFractionDigits: 1 });
  return `${shown.format(value)} ${unit}`;
}
