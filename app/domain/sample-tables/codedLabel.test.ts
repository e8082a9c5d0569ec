import { expect, test } from "vitest";
import { atcCodes, icd10Chapter, icd10Codes, municipalityCode, parseCodedLabel } from "./codedLabel";

test.each([
  ["03 Oslo", "03", "oslo"],
  ["Oslo (03)", "03", "oslo"],
  ["I21–I22 Hjerteinfarkt", "i21-i22", "hjerteinfarkt"],
  ["Hjerteinfarkt (ICD-10: I21, I22)", "i21, i22", "hjerteinfarkt"],
  ["C10AA05 simvastatin", "c10aa05", "simvastatin"],
])("%s is the code %s beside %s", (text, code, words) => {
  expect(parseCodedLabel(text)).toEqual({ code, words });
});

test.each(["Oslo", "Menn", "B12-mangel", ""])("%s has no code beside it", (text) => {
  expect(parseCodedLabel(text)).toBeNull();
});

test.each([
  ["i21", ["I21"]],
  ["i21.9", ["I21.9"]],
  ["i20-i25", ["I20-I25"]],
  ["i21-22", ["I21-I22"]],
  ["i21, i63 og i64", ["I21", "I63", "I64"]],
  ["i2", null],
  ["c10aa", null],
])("%s names the ICD-10 codes %j", (text, codes) => {
  expect(icd10Codes(text)).toEqual(codes);
});

test.each([
  ["c10", ["C10"]],
  ["c10aa05", ["C10AA05"]],
  ["c09-c10", ["C09-C10"]],
  ["c00-d48", null],
  ["x10", null],
])("%s names the ATC codes %j", (text, codes) => {
  expect(atcCodes(text)).toEqual(codes);
});

test.each([
  ["0301 Oslo", "0301"],
  ["Bergen (4601)", "4601"],
  ["K-5001 Trondheim", "5001"],
  ["2021 Menn", null],
  ["1500 gram", null],
  ["4601", null],
  ["9901 Et sted", null],
])("%s is the municipality %s", (text, code) => {
  expect(municipalityCode(text)).toBe(code);
});

test.each([
  ["Kap. IX", "IX"],
  ["Kapittel 9: Sirkulasjon", "IX"],
  ["Chapter XIV", "XIV"],
  ["IX: Sykdommer i sirkulasjonssystemet", "IX"],
  ["Kapittel 23", null],
  ["Kapittel", null],
])("%s is chapter %s", (text, chapter) => {
  expect(icd10Chapter(text)).toBe(chapter);
});
