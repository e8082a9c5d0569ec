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

describe("sign-in at an OpenID provider", () => {
  const idPorten = {
    OIDC_ISSUER: "https://idporten.example",
    OIDC_CLIENT_ID: "portal",
    OIDC_CLIENT_SECRET: "hemmelig",
  };
  const staff = {
    OIDC_STAFF_ISSUER: "https://ansatt.example/realms/etat",
    OIDC_STAFF_CLIENT_ID: "portal",
    OIDC_STAFF_CLIENT_SECRET: "hemmelig",
  };

  test("none, one or both can be set up", () => {
    expect(wrong(production)).toEqual([]);
    expect(wrong({ ...production, ...idPorten })).toEqual([]);
    expect(wrong({ ...production, ...staff })).toEqual([]);
    expect(wrong({ ...production, ...idPorten, ...staff })).toEqual([]);
  });

  test("what is missing of one is named", () => {
    const { OIDC_ISSUER } = idPorten;
    expect(wrong({ ...production, OIDC_ISSUER })).toEqual(["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]);
    expect(wrong({ ...production, ...staff, OIDC_STAFF_ISSUER: "" })).toEqual(["OIDC_STAFF_ISSUER"]);
    expect(wrong({ ...production, ...idPorten, OIDC_STAFF_CLIENT_SECRET: "x" })).toEqual([
      "OIDC_STAFF_ISSUER",
      "OIDC_STAFF_CLIENT_ID",
    ]);
  });

  test("in the demo too it needs a secret to seal what it keeps", () => {
    expect(wrong(idPorten)).toEqual(["SESSION_SECRET"]);
    expect(wrong({ ...idPorten, SESSION_SECRET: "s".repeat(32) })).toEqual([]);
  });

  test.each(["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080/oidc"])(
    "on this machine it may go unencrypted: %s",
    (OIDC_ISSUER) => {
      expect(wrong({ ...production, ...idPorten, OIDC_ISSUER })).toEqual([]);
    },
  );

  test.each([
    "http://idporten.example",
    "http://127.0.0.1.example",
    "idporten.example",
    "ftp://idporten.example",
    "https://idporten.example?a=b",
    "https://idporten.example#a",
  ])("elsewhere it may not, and it must be an address: %s", (OIDC_ISSUER) => {
    expect(wrong({ ...production, ...idPorten, OIDC_ISSUER })).toEqual(["OIDC_ISSUER"]);
  });
});

test("the key of pseudonyms is long, and its own", () => {
  const key = "p".repeat(32);
  expect(wrong({ ...production, PSEUDONYM_KEY: key })).toEqual([]);
  expect(wrong({ ...production, PSEUDONYM_KEY: "short" })).toEqual(["PSEUDONYM_KEY"]);
  expect(wrong({ ...production, PSEUDONYM_KEY: production.SESSION_SECRET })).toEqual(["PSEUDONYM_KEY"]);
});
