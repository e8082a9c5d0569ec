import { handler } from "~/app/domain/applications/mayCommand";
import { chosenSources } from "~/app/domain/applications/draftValues";
import { findSource } from "~/app/domain/catalogue/findSource";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { unitsFor } from "~/app/domain/catalogue/unitsFor";
import { computeEstimate, type Estimate, type EstimateLine } from "~/app/domain/fees/computeEstimate";
import { costFacts } from "~/app/domain/fees/costFacts";
import type { Portal } from "~/app/portal";
import type { Catalogue } from "~/schemas/catalogue";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/** An estimate in which every payer has its name. */
export type NamedEstimate = Omit<Estimate, "lines"> & { lines: (EstimateLine & { name: string })[] };

/**
 * What an application may cost, by the prices of a day: the handler, and each unit that would prepare its tables. Three
 * queries besides the catalogue, which is kept in memory.
 * @param units the units of a case; those of the sources chosen where there is none yet
 */
export async function loadEstimate(
  { read, deps }: Pick<Portal, "read" | "deps">,
  content: DraftContent,
  on: PlainDate,
  language: Language,
  units?: readonly string[],
): Promise<NamedEstimate> {
  const [{ catalogue }, lists, history] = await Promise.all([
    deps.catalogue(),
    read.money.listPrices(),
    read.money.listHistory(),
  ]);
  const payers = [handler, ...(units ?? unitsOfDraft(content, catalogue, on))].map((payer) => ({
    payer,
    lists: lists.filter((list) => list.payer === payer),
    history: history.get(payer) ?? null,
  }));
  const estimate = computeEstimate(payers, costFacts(content), on);
  const lines = estimate.lines.map((line) => ({ ...line, name: nameOfPayer(line.payer, catalogue, on, language) }));
  return { ...estimate, lines };
}

/** A source that takes a form of its own can stand in a draft, but is none of this application's. */
function unitsOfDraft(content: DraftContent, catalogue: Catalogue, on: PlainDate): string[] {
  const common = chosenSources(content).filter((id) => findSource(catalogue, id)?.applyThrough.form === "common");
  return unitsFor(catalogue, common, on).map(({ unit }) => unit.id);
}

/** What a payer is called on a day: Helsedataservice, or a preparing unit. */
export function nameOfPayer(
  payer: string,
  catalogue: Pick<Catalogue, "preparingUnits">,
  on: PlainDate,
  language: Language,
): string {
  if (payer === handler) return "Helsedataservice";
  return findUnitName(catalogue, payer, on)?.name[language] ?? payer;
}
