import type { Texts } from "../nb";

export const unit: Texts["unit"] = {};
