import { expect, test } from "vitest";
import { findReplyGap } from "./findReplyGap";

const nothing = { address: "", town: " ", phone: "", email: "" };
const home = { address: "Storgata 1", town: "9999 Fjordvik" };

test.each([
  { what: "nothing is filled in", person: nothing, format: "electronic", gap: "contact" },
  {
    what: "a telephone number is enough",
    person: { ...nothing, phone: "00 00 00 00" },
    format: "electronic",
    gap: null,
  },
  { what: "so is an e-mail address", person: { ...nothing, email: "a@b.example" }, format: "on-site", gap: null },
  { what: "so is an address", person: { ...nothing, ...home }, format: "electronic", gap: null },
  { what: "paper comes by post", person: { ...nothing, phone: "00 00 00 00" }, format: "paper", gap: "address" },
  { what: "a street is no address", person: { ...nothing, ...home, town: "" }, format: "paper", gap: "address" },
  { what: "an address is all that paper needs", person: { ...nothing, ...home }, format: "paper", gap: null },
] as const)("what a provider lacks to answer: $what", ({ person, format, gap }) => {
  expect(findReplyGap(person, format)).toBe(gap);
});
