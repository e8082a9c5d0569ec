import type { BuilderOptions } from "../builder/BuilderOptions";

const localised = (text: string, en = text) => ({ nb: text, nn: text, en });

/** What a small catalogue offers a builder: sex, age in bands, county to region, ICD-10, ATC, municipality, year. */
export const smallOptions: BuilderOptions = {
  variables: [
    { id: "year", label: localised("År", "Year"), codeLists: [], pattern: "year", note: null },
    { id: "sex", label: localised("Kjønn", "Sex"), codeLists: ["sex"], pattern: null, note: null },
    { id: "age-group", label: localised("Aldersgruppe"), codeLists: ["ages"], pattern: "number", note: null },
    { id: "county", label: localised("Fylke", "County"), codeLists: ["county-2024"], pattern: null, note: null },
    { id: "municipality", label: localised("Kommune"), codeLists: [], pattern: null, note: null },
    { id: "diagnosis", label: localised("Diagnose"), codeLists: ["icd10-chapters"], pattern: "icd10", note: null },
    { id: "icd10-code", label: localised("ICD-10-kode"), codeLists: [], pattern: "icd10", note: null },
    { id: "atc-code", label: localised("ATC-kode"), codeLists: [], pattern: "atc", note: null },
  ],
  lists: [
    {
      id: "sex",
      label: localised("Kjønn"),
      parentList: null,
      codes: [
        { code: "male", label: localised("Menn", "Men"), parent: null },
        { code: "female", label: localised("Kvinner", "Women"), parent: null },
      ],
    },
    {
      id: "ages",
      label: localised("Femårige"),
      parentList: null,
      codes: ["0–4 år", "5–9 år", "10–14 år", "15–19 år", "20 år og eldre"].map((label, at) => ({
        code: String(at * 5),
        label: localised(label),
        parent: null,
      })),
    },
    {
      id: "county-2024",
      label: localised("Fylke 2024"),
      parentList: "health-region",
      codes: [
        { code: "03", label: localised("Oslo"), parent: "so" },
        { code: "46", label: localised("Vestland"), parent: "v" },
        { code: "32", label: localised("Akershus"), parent: "so" },
      ],
    },
    {
      id: "health-region",
      label: localised("Helseregion"),
      parentList: null,
      codes: [
        { code: "so", label: localised("Helse Sør-Øst"), parent: null },
        { code: "v", label: localised("Helse Vest"), parent: null },
      ],
    },
    {
      id: "icd10-chapters",
      label: localised("Kapitler"),
      parentList: null,
      codes: [
        { code: "IX", label: localised("Sykdommer i sirkulasjonssystemet"), parent: null, range: "I00-I99" },
        { code: "II", label: localised("Svulster"), parent: null, range: "C00-D48" },
      ],
    },
    {
      id: "atc-level-1",
      label: localised("ATC"),
      parentList: null,
      codes: [{ code: "C", label: localised("Hjerte og kretsløp"), parent: null }],
    },
  ],
  units: [
    { id: "persons", label: localised("Personer", "Persons"), isPerson: true },
    { id: "contacts", label: localised("Kontakter"), isPerson: false },
  ],
};
