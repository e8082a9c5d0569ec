import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { dropNulBytes } from "./dropNulBytes";

test("a page reads as it was written, wherever a letter falls on the edge of what React sends at a time", async () => {
  for (let shift = 0; shift < 4; shift++) {
    const lines = [
      "x".repeat(shift),
      ...Array.from({ length: 200 }, (_one, at) => `Måned ${at}: nå på blåbærtur – ærlig`),
    ];
    const body = dropNulBytes();
    const page = createElement(
      "ul",
      null,
      lines.map((line, at) => createElement("li", { key: at }, line)),
    );
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(body) });
    expect(await text(body)).toBe(`<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`);
  }
});
