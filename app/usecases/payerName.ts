import { handler } from "~/app/domain/applications/mayCommand";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";

/** What a payer is called on a day: Helsedataservice, or a preparing unit. */
export async function payerName(deps: UseCaseDeps, payer: string, on: PlainDate, language: Language): Promise<string> {
  return payer === handler ? "Helsedataservice" : unitName(deps, payer, on, language);
}
