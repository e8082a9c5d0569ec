import type { SheetPreview as Sheet } from "~/app/domain/sample-tables/previewSheet";
import { SheetPreview } from "../SheetPreview";
import { useWorkbookMarks } from "./DraftQuestions";

/** A sheet of the draft's workbook, with a number in each cell that a question is about. */
export function MarkedSheet({ sheet }: { sheet: Sheet }) {
  return <SheetPreview sheet={sheet} marks={useWorkbookMarks(sheet.name)} />;
}
