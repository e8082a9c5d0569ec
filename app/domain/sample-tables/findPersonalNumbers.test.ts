import { describe, expect, test } from "vitest";
import { findPersonalNumbers, isPersonalNumberAsNumber } from "./findPersonalNumbers";
import { withCheckDigits } from "./testing/withCheckDigits";

const invented = withCheckDigits("311299", 7);

describe("a personal number is found", () => {
  test.each([
    { kind: "an ordinary one", number: invented },
    { kind: "a D-number, day raised by 40", number: withCheckDigits("711299", 3) },
    { kind: "a synthetic one, month raised by 80", number: withCheckDigits("319299", 3) },
    { kind: "a synthetic one, month raised by 40", number: withCheckDigits("315299", 3) },
    { kind: "a synthetic one, month raised by 65", number: withCheckDigits("317799", 3) },
    { kind: "a synthetic D-number", number: withCheckDigits("719299", 3) },
    { kind: "one born on 29 February 2000", number: withCheckDigits("290200", 600) },
  ])("$kind", ({ number }) => {
    expect(findPersonalNumbers(`Pasient ${number}, Oslo`)).toEqual([8]);
  });

  test("with a space after the sixth digit", () => {
    expect(findPersonalNumbers(`${invented.slice(0, 6)} ${invented.slice(6)}`)).toEqual([0]);
  });

  test("in a number cell that lost its leading zero", () => {
    const number = withCheckDigits("010299", 5);
    expect(isPersonalNumberAsNumber(number.replace(/^0/, ""))).toBe(true);
  });
});

describe("no personal number is seen in", () => {
  test.each([
    { kind: "a wrong last digit", text: `${invented.slice(0, 10)}${(Number(invented[10]) + 1) % 10}` },
    { kind: "a wrong tenth digit", text: `${invented.slice(0, 9)}${(Number(invented[9]) + 1) % 10}${invented[10]}` },
    { kind: "a day that does not exist", text: withCheckDigits("320199", 3) },
    { kind: "a month that does not exist", text: withCheckDigits("011399", 3) },
    { kind: "29 February in a year that is not a leap year", text: withCheckDigits("290299", 3) },
    { kind: "twelve digits", text: `${invented}0` },
    { kind: "a part of a decimal number", text: `0,${invented}` },
    { kind: "years and ages", text: "2019 2020 2021 18-29 90+" },
  ])("$kind", ({ text }) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });
});
