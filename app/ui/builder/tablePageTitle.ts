import { builder as en } from "~/app/i18n/en/builder";
import { builder as nb } from "~/app/i18n/nb/builder";
import { builder as nn } from "~/app/i18n/nn/builder";
import { pageTitle } from "~/app/i18n/useTexts";
import type { TableModel } from "~/schemas/tableModel";

/** The title of the builder's page: the table's own, or its number. */
export function tablePageTitle(
  { lang }: { lang?: string },
  loaded: { tableId: string; start: { tables: readonly TableModel[] } } | undefined,
) {
  const t = lang === "en" ? en : lang === "nn" ? nn : nb;
  const at = loaded?.start.tables.findIndex(({ id }) => id === loaded.tableId) ?? -1;
  return pageTitle(loaded?.start.tables[at]?.title || t.page.title({ number: at + 1 }));
}
