/** bokmål, nynorsk and English; the language stands first in every page's address. Apart from Zod: pages load this. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];
