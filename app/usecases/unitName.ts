import { nameOn } from "~/app/domain/catalogue/nameOn";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

/** What a preparing unit is called on a day. */
export async function unitName(
  deps: Pick<UseCaseDeps, "catalogue">,
  unitId: string,
  on: PlainDate,
  language: Language,
): Promise<string> {
  const { catalogue } = await deps.catalogue();
  const unit = catalogue.preparingUnits.find((candidate) => candidate.id === unitId);
  if (!unit) throw new RangeError(`no preparing unit ${unitId} in the catalogue`);
  return nameOn(unit.names, on).name[language];
}
