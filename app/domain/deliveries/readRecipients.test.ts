import { expect, test } from "vitest";
import { readRecipients } from "./readRecipients";

test.each([
  ["one a line", "a@b.example\nc@d.example", ["a@b.example", "c@d.example"]],
  ["commas and semicolons", "a@b.example, c@d.example; e@f.example", ["a@b.example", "c@d.example", "e@f.example"]],
  ["names beside them", "Ola Gren <ola.gren@b.example> og meg", ["ola.gren@b.example"]],
  ["the same twice, in capitals, with a full stop", "A@B.example. a@b.example", ["a@b.example"]],
  ["none", "Bare meg.", []],
])("addresses with %s", (_, typed, expected) => {
  expect(readRecipients(typed)).toEqual(expected);
});
