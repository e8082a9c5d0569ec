import { describe, expect, test } from "vitest";
import { z } from "zod";
import { deadlineQuery, deadlineResponse, readDeadlineQuery } from "./deadline";

const read = (query: string) => readDeadlineQuery(new URLSearchParams(query));

test("the day and linkage are enough: Monday to Friday and bokmål are understood", () => {
  expect(read("complete=2026-11-23&linkage=false")).toEqual({
    ok: true,
    value: { complete: "2026-11-23", linkage: false, rule: "mon-fri", lang: "nb" },
  });
});

test("the rule and the language can be chosen; other parameters are left alone", () => {
  expect(read("complete=2026-11-23&linkage=true&rule=mon-sat&lang=nn&utm=1")).toEqual({
    ok: true,
    value: { complete: "2026-11-23", linkage: true, rule: "mon-sat", lang: "nn" },
  });
});

describe("missing, repeated or malformed", () => {
  test.each([
    ["linkage=false", "complete"],
    ["complete=2026-11-23", "linkage"],
    ["complete=&linkage=false", "complete"],
    ["complete=23.11.2026&linkage=false", "complete"],
    ["complete=2026-02-29&linkage=false", "complete"],
    ["complete=2026-11-23T00:00:00Z&linkage=false", "complete"],
    ["complete=1989-02-30&linkage=false", "complete"],
    ["complete=12026-01-01&linkage=false", "complete"],
    ["complete=2026-11-23&linkage=", "linkage"],
    ["complete=2026-11-23&linkage=1", "linkage"],
    ["complete=2026-11-23&linkage=TRUE", "linkage"],
    ["complete=2026-11-23&linkage=false&rule=mon-sun", "rule"],
    ["complete=2026-11-23&linkage=false&lang=se", "lang"],
    ["complete=2026-11-23&complete=2026-11-24&linkage=false", "complete"],
    ["complete=1989-12-31&linkage=perhaps", "linkage"],
    ["", "complete"],
  ])("«%s» is wrong in %s", (query, parameter) => {
    expect(read(query)).toMatchObject({ ok: false, error: { code: "parameter-invalid", parameter } });
  });

  test("what is missing is called missing", () => {
    expect(read("linkage=false")).toMatchObject({ error: { message: "complete is missing" } });
  });
});

describe("out of range", () => {
  test.each(["1989-12-31", "2101-01-01", "1814-05-17", "9999-12-31"])("%s is a date, but out of range", (date) => {
    expect(read(`complete=${date}&linkage=false`)).toMatchObject({
      ok: false,
      error: { code: "date-out-of-range", parameter: "complete" },
    });
  });

  test.each(["1990-01-01", "2100-12-31"])("%s is just within range", (date) => {
    expect(read(`complete=${date}&linkage=false`).ok).toBe(true);
  });
});

test("both schemas can be written out for the API's documentation", () => {
  const query = z.toJSONSchema(deadlineQuery, { io: "input" });
  expect(query.required).toEqual(["complete", "linkage"]);
  expect(Object.keys(query.properties ?? {})).toEqual(["complete", "linkage", "rule", "lang"]);
  expect(z.toJSONSchema(deadlineResponse).required).toContain("skipped");
});
