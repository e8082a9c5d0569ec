import { expect, test } from "vitest";
import { openapiDocument } from "./openapiDocument";

const document = openapiDocument("https://soknad.example.no");

test("the deadline takes the four parameters of the contract, of which two are required", () => {
  const { parameters } = document.paths["/api/v1/deadline"].get;
  expect(parameters.map(({ name, required }) => [name, required])).toEqual([
    ["complete", true],
    ["linkage", true],
    ["rule", false],
    ["lang", false],
  ]);
});

test("parameters are told as they are written in the address, with their choices and defaults", () => {
  const schemas = Object.fromEntries(
    document.paths["/api/v1/deadline"].get.parameters.map(({ name, schema }) => [name, schema]),
  );
  expect(schemas).toMatchObject({
    complete: { type: "string", format: "date" },
    linkage: { type: "string", enum: ["true", "false"] },
    rule: { enum: ["mon-fri", "mon-sat"], default: "mon-fri" },
    lang: { enum: ["nb", "nn", "en"], default: "nb" },
  });
});

test("every reference leads to a schema, and the members of the contract are there", () => {
  const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
  expect([...new Set(references)].sort()).toEqual(["CheckResult", "Deadline", "Problem"]);
  const { Deadline, CheckResult, Problem } = document.components.schemas;
  expect(Deadline.required).toEqual([
    "complete",
    "linkage",
    "workingDays",
    "deadline",
    "rule",
    "calendarVersion",
    "skipped",
  ]);
  expect(CheckResult.required).toEqual(["tables", "findings"]);
  expect(Problem.required).toEqual(["type", "title", "status", "code"]);
});
