import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeSampleWorkbook } from "~/app/adapters/workbook/writeSampleWorkbook";
import { attachmentTypes } from "~/app/domain/applications/attachmentRules";
import { builtTableOf } from "~/app/domain/sample-tables/builtTableOf";
import { listCodesUsed } from "~/app/domain/sample-tables/listCodesUsed";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getOpenDraft } from "~/app/http/draftRequest";

/** The table that was built in the draft, as an .xlsx. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { catalogue } = await args.context.portal.deps.catalogue();
  const table = builtTableOf(draft.content, catalogue);
  const bytes = await writeSampleWorkbook(table, { codes: listCodesUsed(table, catalogue) });
  return downloadResponse({ name: `${table.title || "eksempeltabell"}.xlsx`, mediaType: attachmentTypes.xlsx, bytes });
}
