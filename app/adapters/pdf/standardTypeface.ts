import type { PdfTypeface } from "./TaggedPdf";
import { toWinAnsi } from "./toWinAnsi";

/** The fonts that every reader of PDF has, which hold the letters of Windows-1252. */
export const standardTypeface: PdfTypeface = { regular: "Helvetica", bold: "Helvetica-Bold", write: toWinAnsi };
