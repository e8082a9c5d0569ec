import type { Language } from "~/schemas/language";
import { ownDataReadme as en } from "./en/ownDataReadme";
import { ownDataReadme as nb, type OwnDataReadme } from "./nb/ownDataReadme";
import { ownDataReadme as nn } from "./nn/ownDataReadme";

/** What lies in the download of one's own data. Only the server writes it, so it stays out of the pages' texts. */
export const ownDataReadmeTexts: Record<Language, OwnDataReadme> = { nb, nn, en };
