import { getUnitName } from "~/app/domain/catalogue/getUnitName";
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
  return getUnitName(catalogue, unitId, on).name[language];
}
