import type { Language } from "~/schemas/language";

/** An invoice or a credit note as it is printed: every word and amount as text, in the applicant's language. */
export interface InvoiceDocument {
  title: string;
  language: Language;
  facts: { label: string; text: string }[];
  table: {
    headings: { what: string; amount: string };
    rows: { what: string; amount: string }[];
    /** Net, VAT and total; the last is what is to be paid. */
    sums: { what: string; amount: string }[];
  };
  notes: string[];
  /** Stands last when letters had to be written more simply than they were typed. */
  simplifiedNote: string;
  /** By the application clock; part of the file, so that the same invoice gives the same bytes. */
  createdAt: Date;
  pageText(p: { page: number; pages: number }): string;
}

/** Prints a document; handed to the use cases that send one. */
export type PrintInvoice = (document: InvoiceDocument) => Promise<Buffer>;
