import type { Texts } from "../nb";

export const demo: Texts["demo"] = {};
