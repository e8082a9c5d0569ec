import { describe, expect, test } from "vitest";
import { env } from "./env";

const wrong = (values: Record<string, string>) => {
  const parsed = env.safeParse(values);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};
const database = "postgres://portal:x@db.example/helsetabell";
const production = { DATABASE_URL: database, SESSION_SECRET: "s".repeat(32), BASE_URL: "https://soknad.example.no" };

describe("the mode", () => {
  test("without a database address it is the demo; with one it is not", () => {
    expect(env.parse({}).DEMO).toBe(true);
    expect(env.parse(production).DEMO).toBe(false);
  });

  test("NODE_ENV decides nothing", () => {
    expect(env.parse({ NODE_ENV: "production" }).DEMO).toBe(true);
  });

  test("a demo on somebody's database wants it said twice", () => {
    expect(wrong({ ...production, DEMO: "1" })).toEqual(["DEMO"]);
    expect(env.parse({ ...production, DEMO: "1", DEMO_ON_REAL_DATABASE: "1" }).DEMO).toBe(true);
  });

  test("production has no default secret and no default address", () => {
    expect(wrong({ DATABASE_URL: database })).toEqual(["SESSION_SECRET", "BASE_URL"]);
    expect(wrong({ ...production, SESSION_SECRET: "short" })).toEqual(["SESSION_SECRET"]);
    expect(wrong({ DEMO: "0" })).toEqual(["SESSION_SECRET", "BASE_URL"]);
  });
});

test("a wrong setting is named", () => {
  expect(wrong({ PORT: "abc" })).toEqual(["PORT"]);
  expect(wrong({ SMTP_URL: "http://mail.example" })).toEqual(["SMTP_URL"]);
  expect(wrong({ DEMO: "yes" })).toEqual(["DEMO"]);
});

test("an empty setting counts as unset", () => {
  expect(env.parse({ DATABASE_URL: "", SMTP_URL: " " })).toMatchObject({ DATABASE_URL: undefined, DEMO: true });
});
