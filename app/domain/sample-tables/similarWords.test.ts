import { expect, test } from "vitest";
import { isSimilarWord } from "./similarWords";

test.each([
  ["fyllke", "fylke"],
  ["aldersgrupe", "aldersgruppe"],
  ["vetsland", "vestland"],
  ["bostedsfylkke", "bostedsfylke"],
])("%s is %s with a typing error", (written, known) => {
  expect(isSimilarWord(written, known)).toBe(true);
});

test.each([
  ["tromsø", "troms", "a longer ending makes another word"],
  ["vestfold", "østfold", "another first letter"],
  ["menn", "mann", "short words have too many neighbours"],
  ["religion", "region", "two errors in a short word"],
  ["2021", "2022", "figures are never typing errors"],
])("%s is not %s: %s", (written, known) => {
  expect(isSimilarWord(written, known)).toBe(false);
});
