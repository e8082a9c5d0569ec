import { expect, test } from "vitest";
import { shownFileName } from "./shownFileName";

test.each([
  ["C:\\Users\\ingrid\\Notat.pdf", "Notat.pdf"],
  ["../../etc/passwd", "passwd"],
  ["faktura\u202efdp.exe", "fakturafdp.exe"],
  ["\u0007", "fil"],
  ["", "fil"],
])("%j is shown as %s", (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});
