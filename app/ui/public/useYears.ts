import { useTexts } from "~/app/i18n/useTexts";

/** The years that a source covers, in words; "not known" where nobody says. */
export function useYears({ fromYear, untilYear }: { fromYear: number | null; untilYear: number | null }): string {
  const texts = useTexts();
  const t = texts.catalogue.years;
  if (fromYear !== null && untilYear !== null) return t.between({ from: fromYear, until: untilYear });
  if (fromYear !== null) return t.since({ from: fromYear });
  return untilYear === null ? texts.shell.notKnown : t.until({ until: untilYear });
}
