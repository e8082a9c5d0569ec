import type { WorkbookVerdict } from "./listShortcomings";

/** What a stored reading says of the sample table; a file without one was never checked. */
export function readWorkbookVerdict(reading: unknown): WorkbookVerdict {
  const findings =
    typeof reading === "object" && reading !== null && "findings" in reading && Array.isArray(reading.findings)
      ? (reading.findings as { severity?: unknown }[])
      : null;
  if (!findings) return { checked: false, errors: 0, warnings: 0 };
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return { checked: true, errors: count("error"), warnings: count("warning") };
}
