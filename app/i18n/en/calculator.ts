import type { Texts } from "../nb";

export const calculator: Texts["calculator"] = {};
