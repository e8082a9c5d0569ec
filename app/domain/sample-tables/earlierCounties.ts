import { normaliseLabel } from "./normaliseLabel";

/**
 * Counties that ended with the reform of 1 January 2020 (Trøndelag's two with that of 2018), by the number they had.
 * Those that keep their name today are in the catalogue's lists.
 */
const endedCounties: Readonly<Record<string, string>> = {
  "04": "Hedmark",
  "05": "Oppland",
  "09": "Aust-Agder",
  "10": "Vest-Agder",
  "12": "Hordaland",
  "14": "Sogn og Fjordane",
  "16": "Sør-Trøndelag",
  "17": "Nord-Trøndelag",
};
/** Counties before 2020 whose name stands in a later list too, by the number they had. */
const keptCounties: Readonly<Record<string, string>> = {
  "01": "Østfold",
  "02": "Akershus",
  "03": "Oslo",
  "06": "Buskerud",
  "07": "Vestfold",
  "08": "Telemark",
  "11": "Rogaland",
  "15": "Møre og Romsdal",
  "18": "Nordland",
  "19": "Troms",
  "20": "Finnmark",
  "50": "Trøndelag",
};

const ended = new Map(Object.entries(endedCounties).map(([code, name]) => [normaliseLabel(name), code]));
const kept = new Map(Object.entries(keptCounties).map(([code, name]) => [normaliseLabel(name), code]));

/** Whether a name, without its number, is a county that was gone by 2020. */
export function isEndedCounty(name: string): boolean {
  return ended.has(normaliseLabel(name));
}

/** Whether a name is one that a county had before 2020, gone or not. */
export function isCountyBefore2020(name: string): boolean {
  return isEndedCounty(name) || kept.has(normaliseLabel(name));
}

/** The number that a county of this name had before 2020; null when there was none. */
export function countyNumberBefore2020(name: string): string | null {
  const key = normaliseLabel(name);
  return ended.get(key) ?? kept.get(key) ?? null;
}
