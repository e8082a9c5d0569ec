import { z } from "zod";

/** bokmål, nynorsk and English; the language stands first in every page's address. */
export const languages = ["nb", "nn", "en"] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A text in all three languages. */
export const localised = z.object({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });
export type Localised = z.infer<typeof localised>;
