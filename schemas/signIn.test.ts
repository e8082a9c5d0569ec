import { expect, test } from "vitest";
import { accountName, mailAddress, signInCode } from "./signIn";

test.each([
  ["  Kari.Nordvang@Fjordvik.EXAMPLE ", "kari.nordvang@fjordvik.example"],
  ["o'neill+sak@uni.example", "o'neill+sak@uni.example"],
])("%j is kept as %s", (typed, kept) => {
  expect(mailAddress.parse(typed)).toBe(kept);
});

test.each([
  "",
  "kari",
  "kari@fjordvik",
  "kari@fjordvik.example, per@fjordvik.example",
  "kari@fjordvik.example\r\nBcc: alle@fjordvik.example",
  "kari@fjordvik.example\nSubject: hei",
  "Kari <kari@fjordvik.example>",
  '"kari"@fjordvik.example',
  `${"k".repeat(250)}@fjordvik.example`,
])("%j is no address to write to", (typed) => {
  expect(mailAddress.safeParse(typed).success).toBe(false);
});

test("a code is six digits, however they are spaced", () => {
  expect(signInCode.parse(" 012 345 ")).toBe("012345");
  for (const typed of ["", "12345", "1234567", "12345a", "１２３４５６"])
    expect(signInCode.safeParse(typed).success, typed).toBe(false);
});

test("a name is one line, and not nothing", () => {
  expect(accountName.parse("  Kari \n Nordvang ")).toBe("Kari Nordvang");
  expect(accountName.safeParse("  ").success).toBe(false);
  expect(accountName.safeParse("k".repeat(201)).success).toBe(false);
});
