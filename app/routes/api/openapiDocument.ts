import { z } from "zod";
import { deadlineQuery, deadlineResponse } from "~/schemas/deadline";
import { language } from "~/schemas/language";
import { plainDate } from "~/schemas/plainDate";
import { checkResult } from "~/schemas/sampleTable";

/** What every error looks like, after RFC 9457; more members may stand beside these. */
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable: programs may rely on it. */
  code: z.string(),
  detail: z.string().optional(),
  /** The parameter that is wrong. */
  parameter: z.string().optional(),
});

type JsonSchema = z.core.JSONSchema.BaseSchema;

function toSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === plainDate) jsonSchema.format = "date";
      // Answers may grow: a client must not refuse what it does not know.
      delete jsonSchema.additionalProperties;
    },
  });
  return rest;
}

const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const problems = (answers: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(answers).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    ]),
  );

const descriptions: Record<string, string> = {
  complete: "The day the complete application was received, Europe/Oslo; it is not counted itself. 1990 to 2100.",
  linkage: "Whether information from several registries must be linked: 60 working days instead of 30.",
  rule: "What a working day (virkedag) is. Holidays are skipped in both readings.",
  lang: "The language of names and messages.",
};

function queryParameters(schema: z.ZodType) {
  const { properties = {}, required = [] } = toSchema(schema, "input");
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: "query",
    required: required.includes(name),
    description: descriptions[name] ?? "",
    schema: property,
  }));
}

/** The description of the API in OpenAPI 3.1, made from the schemas that the API itself reads and answers with. */
export function openapiDocument(baseUrl: string) {
  return {
    openapi: "3.1.0",
    info: { title: "Helsetabell", version: "1", description: "Deadlines, and the check of sample tables." },
    servers: [{ url: baseUrl }],
    paths: {
      "/api/v1/deadline": {
        get: {
          operationId: "getDeadline",
          summary: "The statutory deadline of an application, and each day that was skipped",
          parameters: queryParameters(deadlineQuery),
          responses: {
            200: { description: "The deadline", ...json("Deadline") },
            ...problems({ 400: "A parameter is missing or malformed", 422: "The day is outside 1990–2100" }),
          },
        },
      },
      "/api/v1/sample-tables/check": {
        post: {
          operationId: "checkSampleTable",
          summary: "Reads and judges a sample table; nothing is kept",
          parameters: queryParameters(z.object({ lang: language.default("nb") })),
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["workbook"],
                  properties: {
                    workbook: {
                      type: "string",
                      format: "binary",
                      description: "An .xlsx or .csv file, at most 10 MB.",
                    },
                    source: {
                      type: "array",
                      items: { type: "string" },
                      description: "Ids of the chosen sources, such as mfr; the field is repeated.",
                    },
                  },
                },
                encoding: { source: { style: "form", explode: true } },
              },
            },
          },
          responses: {
            200: { description: "The tables that were read, and what was found", ...json("CheckResult") },
            ...problems({
              400: "No workbook, an unknown source, or a broken form",
              413: "The workbook is over a limit",
              415: "Encrypted, .xls, .ods, with macros, or no workbook at all",
              422: "Broken, or with a national identity number in it",
              429: "Too many in a short time: Retry-After says when to try again",
            }),
          },
        },
      },
      "/api/v1/openapi.json": {
        get: {
          operationId: "getOpenapi",
          summary: "This document",
          responses: { 200: { description: "This document", content: { "application/json": { schema: {} } } } },
        },
      },
    },
    components: {
      schemas: {
        Deadline: toSchema(deadlineResponse, "output"),
        CheckResult: toSchema(checkResult, "output"),
        Problem: toSchema(problem, "output"),
      },
    },
  };
}
