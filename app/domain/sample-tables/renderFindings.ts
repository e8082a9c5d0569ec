import type { Finding } from "~/schemas/sampleTable";
import { placeInSheet } from "./SheetGrid";
import type { FindingCode, FindingParams, TableFinding } from "./TableFinding";

/** What to say for each code, in one language. */
export type FindingTexts = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

/**
 * Puts findings into words, errors first, then warnings, then advice.
 * @param fileName stands for the place where a finding is about the whole file
 */
export function renderFindings(findings: readonly TableFinding[], texts: FindingTexts, fileName: string): Finding[] {
  const weight = { error: 0, warning: 1, advice: 2 };
  return [...findings]
    .sort((a, b) => weight[a.severity] - weight[b.severity])
    .map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      where: placeOf(finding, fileName),
      message: messageOf(finding, texts),
    }));
}

function placeOf(finding: TableFinding, fileName: string): string {
  if (finding.sheet === null) return fileName;
  return finding.range === null ? finding.sheet : placeInSheet(finding.sheet, finding.range);
}

function messageOf<Code extends FindingCode>(
  finding: { readonly code: Code; readonly params: FindingParams[Code] },
  texts: FindingTexts,
): string {
  return texts[finding.code](finding.params);
}
