import type { BuiltTable } from "~/schemas/builtTable";
import type { DraftContent } from "~/schemas/draft";
import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
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
  /** Names of the catalogue's variables and units of count that the answers name by id. */
  names: Record<string, Localised>;
  /** The table that was built in the portal, in bokmål; null where none was. */
  builtTable: BuiltTable | null;
  /** The uploaded workbook as it looks; null where none was uploaded, or it could not be read. */
  sheets: SheetPreview[] | null;
}
