import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import type { TableModel } from "~/schemas/tableModel";

/** The title of the builder's page: the table's own, or its number. */
export function tablePageTitle(
  params: { lang?: string },
  loaded: { tableId: string; start: { tables: readonly TableModel[] } } | undefined,
) {
  const at = loaded?.start.tables.findIndex(({ id }) => id === loaded.tableId) ?? -1;
  return pageTitle(loaded?.start.tables[at]?.title || textsOf(params).builder.page.title({ number: at + 1 }));
}
