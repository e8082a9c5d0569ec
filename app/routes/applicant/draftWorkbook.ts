import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeSampleWorkbook, type UsedCode } from "~/app/adapters/workbook/writeSampleWorkbook";
import { attachmentTypes } from "~/app/domain/applications/attachmentRules";
import { builtTableOf } from "~/app/domain/sample-tables/builtTableOf";
import { downloadResponse } from "~/app/http/draftDownload";
import { getOpenDraft } from "~/app/http/draftRequest";
import type { BuiltTable } from "~/schemas/builtTable";
import type { Catalogue } from "~/schemas/catalogue";

/** The table that was built in the draft, as an .xlsx. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { catalogue } = await args.context.portal.deps.catalogue();
  const table = builtTableOf(draft.content, catalogue);
  const bytes = await writeSampleWorkbook(table, { codes: codesUsed(table, catalogue) });
  return downloadResponse({ name: `${table.title || "eksempeltabell"}.xlsx`, mediaType: attachmentTypes.xlsx, bytes });
}

/** The codes behind the categories, for the second sheet. */
function codesUsed(table: BuiltTable, catalogue: Catalogue): UsedCode[] {
  const variables = [table.rowVariable, ...(table.columnVariable ? [table.columnVariable] : [])];
  return variables.flatMap(({ id, label: variable, categories }) => {
    const lists = catalogue.variables.find((one) => one.id === id)?.codeLists ?? [];
    const codes = catalogue.codeLists.filter((list) => lists.includes(list.id)).flatMap((list) => list.codes);
    return categories.flatMap((label) => {
      const code = codes.find((one) => one.label.nb === label);
      return code ? [{ variable, code: code.code, label }] : [];
    });
  });
}
