import type { Texts } from "~/app/i18n/nb";

/** Why a file was not taken in. */
export interface FileProblem {
  field: "workbook" | "attachments";
  code: Exclude<keyof Texts["apply"]["fileProblem"], "actual">;
  /** The file's name; empty where it is not known. */
  name: string;
  /** What it turned out to be. */
  actual?: keyof Texts["apply"]["fileProblem"]["actual"];
  /** Where in it something stands. */
  places?: string[];
}

/** What to do about it, in words. */
export function fileProblemText(problem: FileProblem, t: Texts["apply"]["fileProblem"]): string {
  const { code, name } = problem;
  switch (code) {
    case "missing":
      return t.missing;
    case "notRecognised":
      return t.notRecognised({ name, actual: t.actual[problem.actual ?? "unknown"] });
    case "personalNumber":
      return t.personalNumber({ name, places: (problem.places ?? []).slice(0, 5).join(", ") });
    default:
      return t[code]({ name });
  }
}
