import type { Texts } from "../nb";

export const catalogue: Texts["catalogue"] = {};
