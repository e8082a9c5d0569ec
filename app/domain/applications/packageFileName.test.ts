import { expect, test } from "vitest";
import { packageFileName } from "./packageFileName";

test("an attachment keeps its own name behind the reference", () => {
  expect(packageFileName("HT-2026-00001-vedlegg-1", "Protokoll på norsk.pdf")).toBe(
    "HT-2026-00001-vedlegg-1-Protokoll på norsk.pdf",
  );
});

test("a name that is a path becomes a plain name", () => {
  expect(packageFileName("v-1", "../../etc/passwd")).toBe("v-1-_.._etc_passwd");
  expect(packageFileName("v-1", "C:\\tmp\\a.docx")).toBe("v-1-C_tmp_a.docx");
});

test("a very long name is cut, its ending kept", () => {
  expect(packageFileName("v-1", `${"ø".repeat(300)}.pdf`)).toBe(`v-1-${"ø".repeat(60)}.pdf`);
});
