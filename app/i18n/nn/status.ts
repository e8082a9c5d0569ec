import type { Texts } from "../nb";

export const status: Texts["status"] = {};
