import type { Texts } from "../nb";

export const pages: Texts["pages"] = {};
