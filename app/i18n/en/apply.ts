import type { Texts } from "../nb";

export const apply: Texts["apply"] = {};
