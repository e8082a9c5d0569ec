import type { Texts } from "../nb";

export const admin: Texts["admin"] = {};
