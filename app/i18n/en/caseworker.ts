import type { Texts } from "../nb";

export const caseworker: Texts["caseworker"] = {};
