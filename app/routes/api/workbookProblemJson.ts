import { problemJson } from "~/app/http/problem";
import type { SampleTableProblem } from "~/app/usecases/checkSampleTable";

const titles: Record<SampleTableProblem["code"], string> = {
  "workbook-encrypted": "Remove the password from the workbook and send it again",
  "workbook-xls": "Save the workbook as .xlsx and send it again: this is .xls",
  "workbook-ods": "Save the workbook as .xlsx and send it again: this is .ods",
  "workbook-macros": "Save the workbook as .xlsx without macros and send it again",
  "workbook-not-recognised": "Send an .xlsx or .csv file: this is something else",
  "workbook-too-large": "Make the workbook smaller: it is over a limit",
  "workbook-broken": "The file is broken: save it again as .xlsx",
  "personal-number": "Remove the national identity numbers and send the file again",
};

/** Why a sample table was refused, as a problem document. A personal number is named by its place only. */
export function workbookProblemJson(problem: SampleTableProblem): Response {
  const { code, status, ...more } = problem;
  return problemJson(status, code, titles[code], more);
}
