import type { SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import type { ReadTable, ReadVariable } from "~/app/domain/sample-tables/ReadTable";
import type { FindingTexts } from "~/app/domain/sample-tables/renderFindings";
import { rangeAddress } from "~/app/domain/sample-tables/SheetGrid";
import type {
  ShownReading,
  StoredFinding,
  StoredReading,
  StoredVariable,
} from "~/app/domain/sample-tables/StoredReading";
import type { FindingCode } from "~/app/domain/sample-tables/TableFinding";
import type { ModelReading } from "~/app/domain/sample-tables/toTableModel";
import { storableJson } from "~/app/domain/storableText";
import { findings as en } from "~/app/i18n/en/findings";
import { findings as nb } from "~/app/i18n/nb/findings";
import { findings as nn } from "~/app/i18n/nn/findings";
import type { Language } from "~/schemas/language";
import type { Finding } from "~/schemas/sampleTable";

const texts: Record<Language, FindingTexts> = { nb, nn, en };

/** Stands in for a language while a table is checked: each finding keeps what its message needs, as JSON. */
export const findingsWithoutWords = Object.fromEntries(
  Object.keys(nb).map((code) => [code, (params: unknown) => JSON.stringify(params)]),
) as unknown as FindingTexts;

/**
 * What is kept of a sample table that was checked with {@link findingsWithoutWords}.
 * @param asked what it was held against
 */
export function toStoredReading(
  checked: {
    format: "xlsx" | "csv";
    tables: readonly ReadTable[];
    models: readonly ModelReading[];
    preview: readonly SheetPreview[];
    sheetsLeftOut: number;
    result: { findings: readonly Finding[] };
  },
  asked: Pick<StoredReading, "sourceIds" | "corrections">,
): StoredReading {
  const reading: StoredReading = {
    format: checked.format,
    tables: checked.tables.flatMap(({ title, sheet, range, rows, columns, cells }, at) => {
      const reading = checked.models[at];
      if (!reading) return [];
      return [
        {
          title,
          sheet,
          range: rangeAddress(range),
          rows: rows.map(toStoredVariable),
          columns: columns.map(toStoredVariable),
          cells,
          ...reading,
        },
      ];
    }),
    findings: checked.result.findings.map(({ code, severity, where, message }) => ({
      code: code as FindingCode,
      severity,
      where,
      params: JSON.parse(message) as unknown,
    })),
    preview: checked.preview,
    sheetsLeftOut: checked.sheetsLeftOut,
    ...asked,
  };
  return storableJson(reading) as StoredReading;
}

function toStoredVariable({ variable, label, categories, known, total }: ReadVariable): StoredVariable {
  const unknown = label ? categories.filter((_, at) => !known[at]) : [];
  return { variable, label, categories, unknown, total };
}

/** Puts a stored reading into the reader's language; null where the file was never checked. */
export function showReading(stored: unknown, language: Language): ShownReading | null {
  if (typeof stored !== "object" || stored === null || !("findings" in stored)) return null;
  const reading = withoutOlderTables(stored as StoredReading);
  const shown = ({ label, ...variable }: StoredVariable) => ({
    ...variable,
    variable: label ? label[language] : variable.variable,
    isRecognised: label !== null,
  });
  return {
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      rows: table.rows.map(shown),
      columns: table.columns.map(shown),
    })),
    findings: reading.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      where: finding.where,
      message: messageOf(finding, texts[language]),
    })),
  };
}

/**
 * A reading kept by an earlier version tells no origins, sources or corrections: its tables are left out until the file
 * is read again, which the page offers.
 */
function withoutOlderTables(reading: StoredReading): StoredReading {
  const { tables, sourceIds = [], corrections = [] } = reading as Partial<StoredReading>;
  return { ...reading, tables: (tables ?? []).filter((table) => "origins" in table), sourceIds, corrections };
}

function messageOf({ code, params }: StoredFinding, words: FindingTexts): string {
  const say = words[code] as (params: unknown) => string;
  return say(params);
}
