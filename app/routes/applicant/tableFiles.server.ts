import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { writeTableCsv } from "~/app/adapters/workbook/writeTableCsv";
import { attachmentTypes } from "~/app/domain/applications/attachmentRules";
import { exportNames } from "~/app/domain/sample-tables/export/ExportNames";
import { toJsonStat } from "~/app/domain/sample-tables/export/toJsonStat";
import type { Catalogue } from "~/schemas/catalogue";
import type { TableModel } from "~/schemas/tableModel";

export interface TableFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The tables as one workbook. @param fallback the file's name where the only table has no title */
export async function workbookOf(
  models: readonly TableModel[],
  catalogue: Catalogue,
  createdAt: Date,
  fallback = "eksempeltabeller",
): Promise<TableFile> {
  const [first, ...others] = models;
  const name = first && others.length === 0 ? first.title || fallback : fallback;
  const bytes = await writeSampleWorkbook(models, { ...exportNames(catalogue), createdAt });
  return { name: `${name}.xlsx`, mediaType: attachmentTypes.xlsx, bytes };
}

export function csvOf(model: TableModel): TableFile {
  return { name: `${nameOf(model)}.csv`, mediaType: "text/csv; charset=utf-8", bytes: writeTableCsv(model) };
}

/** A skeleton: dimensions and categories, no figures. */
export function jsonStatOf(model: TableModel, catalogue: Catalogue): TableFile {
  const bytes = Buffer.from(JSON.stringify(toJsonStat(model, exportNames(catalogue)), null, 1));
  return { name: `${nameOf(model)}.json`, mediaType: "application/json", bytes };
}

const nameOf = (model: TableModel): string => model.title || "eksempeltabell";
