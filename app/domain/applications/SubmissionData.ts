import type { DraftContent } from "~/schemas/draft";
import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { TableModel } from "~/schemas/tableModel";
import type { SheetPreview } from "../sample-tables/previewSheet";

export interface SubmittedFile {
  id: string;
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
}

/** A chosen source as the catalogue has it, with its purpose for reading beside the use. */
export interface SubmittedSource {
  id: string;
  abbreviation: string;
  name: Localised;
  purpose: { text: Localised; paragraph: string; url: string } | null;
}

/** One submission as it was sent, with the names of what it refers to by id. Plain data. */
export interface SubmissionData {
  applicationId: string;
  number: number;
  /** How many submissions the application has. */
  total: number;
  receivedOn: PlainDate;
  /** ISO instant. */
  submittedAt: string;
  content: DraftContent;
  sources: SubmittedSource[];
  files: SubmittedFile[];
  /** The tables that were built in the portal; none where another way was chosen. */
  tables: TableModel[];
  /** The uploaded workbook as it looks; null where none was uploaded, or it could not be read. */
  sheets: SheetPreview[] | null;
}
