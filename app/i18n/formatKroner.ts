import type { Language } from "~/schemas/language";

// Browsers differ in what they know of nynorsk; it writes numbers as bokmål does.
const locales: Record<Language, string> = { nb: "nb-NO", nn: "nb-NO", en: "en-GB" };

/**
 * An amount as money is written in the language: «1 155 kr», "NOK 1,155". Øre are shown only where there are some.
 * @param amountOre whole øre
 * @throws {RangeError} for parts of an øre
 */
export function formatKroner(amountOre: number, language: Language): string {
  if (!Number.isInteger(amountOre)) throw new RangeError(`not whole øre: ${amountOre}`);
  const digits = amountOre % 100 === 0 ? 0 : 2;
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amountOre / 100);
  return language === "en" ? `NOK ${number}` : `${number} kr`;
}
