import { expect, test } from "vitest";
import { staysInOwnRecords } from "./staysInOwnRecords";

const url = (path: string) => new URL(path, "http://portal.example");

test.each([
  { from: "/nb/innsyn", to: "/nb/innsyn/brev", stays: true },
  { from: "/en/innsyn/svar", to: "/en/innsyn", stays: true },
  { from: "/nb/innsyn/brev", to: "/nn/innsyn/brev", stays: false },
  { from: "/nb/innsyn", to: "/nb/datakilder", stays: false },
  { from: "/nb", to: "/nb/innsyn", stays: false },
  { from: "/nb/admin/innsyn", to: "/nb/admin/innsyn", stays: false },
  { from: "/nb/innsynx", to: "/nb/innsyn", stays: false },
])("from $from to $to asks the server nothing: $stays", ({ from, to, stays }) => {
  expect(staysInOwnRecords({ currentUrl: url(from), nextUrl: url(to) })).toBe(stays);
});
