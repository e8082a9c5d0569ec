import { expect, test } from "vitest";
import { storableJson, storableText } from "./storableText";

test("NUL and halves of surrogate pairs are replaced, whole pairs stay", () => {
  expect(storableText("a\u0000b \ud83d c \ude00 😀")).toBe("a\ufffdb \ufffd c \ufffd 😀");
});

test("every text inside is made storable", () => {
  expect(storableJson({ rows: [{ text: "x\ud83d" }], count: 2 })).toEqual({ rows: [{ text: "x\ufffd" }], count: 2 });
});
