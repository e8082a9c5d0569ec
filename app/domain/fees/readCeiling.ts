import type { DraftContent } from "~/schemas/draft";
import { text } from "../applications/draftValues";

/** The highest that can be set: ten million kroner. */
const mostKroner = 10_000_000;

/**
 * "Ask me before it costs more than": whole kroner as typed, as øre.
 * @returns null where nothing is set, `"wrong"` for what is no positive whole number of kroner
 */
export function readCeiling(content: DraftContent): number | null | "wrong" {
  const typed = text(content, "costCeiling");
  if (!typed) return null;
  const digits = typed.replace(/[\s\u00a0\u202f]|kr|,-$/gi, "").replace(/[.,](?=\d{3}(\D|$))/g, "");
  if (!/^\d{1,8}$/.test(digits)) return "wrong";
  const kroner = Number(digits);
  return kroner > 0 && kroner <= mostKroner ? kroner * 100 : "wrong";
}
