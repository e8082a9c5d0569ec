/** What a file turned out to be when it is no workbook we read; the page names it. */
export type ActualFileType =
  | "xls"
  | "xlsb"
  | "ods"
  | "docx"
  | "pptx"
  | "doc"
  | "pdf"
  | "html"
  | "xml"
  | "zip"
  | "csv"
  | "image"
  | "empty"
  | "unknown";

/** Why a workbook was not read. The codes and statuses are part of the contract with the outside. */
export type WorkbookProblem =
  | { readonly code: "workbook-encrypted"; readonly status: 415 }
  | { readonly code: "workbook-xls"; readonly status: 415 }
  | { readonly code: "workbook-ods"; readonly status: 415 }
  | { readonly code: "workbook-macros"; readonly status: 415 }
  | { readonly code: "workbook-not-recognised"; readonly status: 415; readonly actual: ActualFileType }
  | { readonly code: "workbook-too-large"; readonly status: 413; readonly limit: WorkbookLimit }
  | { readonly code: "workbook-broken"; readonly status: 422 };

export type WorkbookProblemCode = WorkbookProblem["code"];

/** The limit that a workbook went over. */
export type WorkbookLimit = "file" | "expanded" | "cells" | "memory" | "time";

export const workbookProblem = {
  encrypted: { code: "workbook-encrypted", status: 415 },
  xls: { code: "workbook-xls", status: 415 },
  ods: { code: "workbook-ods", status: 415 },
  macros: { code: "workbook-macros", status: 415 },
  broken: { code: "workbook-broken", status: 422 },
  notRecognised: (actual: ActualFileType) => ({ code: "workbook-not-recognised", status: 415, actual }) as const,
  tooLarge: (limit: WorkbookLimit) => ({ code: "workbook-too-large", status: 413, limit }) as const,
} as const;

/** Carries a problem out of the depths of a parser to the one place that answers with it. */
export class WorkbookProblemError extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}
