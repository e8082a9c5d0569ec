import type { Texts } from "../nb";

export const front: Texts["front"] = {};
