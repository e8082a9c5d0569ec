import { z } from "zod";
import { languages } from "./languages";

export { languages, type Language } from "./languages";

export const language = z.enum(languages);

/** A text in all three languages. */
export const localised = z.object({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });
export type Localised = z.infer<typeof localised>;
