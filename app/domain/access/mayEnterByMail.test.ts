import { expect, test } from "vitest";
import type { Role } from "../applications/mayCommand";
import { mayEnterByMail } from "./mayEnterByMail";

const staff: Role[] = ["caseworker", "unit-staff", "administrator"];

test.each(staff)("a %s signs in with the provider for staff, where there is one", (role) => {
  expect(mayEnterByMail({ roles: ["applicant", role] }, true)).toBe(false);
  expect(mayEnterByMail({ roles: [role] }, false)).toBe(true);
});

test("applicants, and people without an account, sign in by mail in any case", () => {
  for (const account of [null, { roles: [] }, { roles: ["applicant" as const] }])
    for (const staffHaveProvider of [true, false]) expect(mayEnterByMail(account, staffHaveProvider)).toBe(true);
});
