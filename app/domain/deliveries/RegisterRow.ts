import type { PlainDate } from "~/schemas/plainDate";

/** A row of the register of what was handed out, as it is shown and exported. */
export interface RegisterRow {
  handedOutOn: PlainDate;
  reference: string;
  unit: string;
  recipient: string;
  institution: string;
  content: string;
  sources: string;
  purposeCategory: string;
  purpose: string;
  legalBasis: string;
  keptUntil: PlainDate;
}
