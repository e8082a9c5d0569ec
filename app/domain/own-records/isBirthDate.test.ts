import { expect, test } from "vitest";
import { isBirthDate } from "./isBirthDate";

test.each([
  { date: "1900-01-01", is: true, why: "the earliest" },
  { date: "1899-12-31", is: false, why: "before anybody who has records" },
  { date: "0198-06-05", is: false, why: "a year half typed" },
  { date: "2026-12-07", is: true, why: "born today" },
  { date: "2026-12-08", is: false, why: "not born yet" },
])("$date: $why", ({ date, is }) => expect(isBirthDate(date, "2026-12-07")).toBe(is));
