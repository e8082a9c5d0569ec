import { z } from "zod";

export const staffPersonErrors = ["name-missing", "email-missing"] as const;
export type StaffPersonError = (typeof staffPersonErrors)[number];

const code = (error: StaffPersonError) => ({ error });

/** Somebody to enter in the register: a name, and an address in lower case, which is how addresses are compared. */
export const staffPerson = z.object({
  name: z.string(code("name-missing")).trim().min(1, code("name-missing")).max(200, code("name-missing")),
  email: z
    .string(code("email-missing"))
    .trim()
    .toLowerCase()
    .max(254, code("email-missing"))
    .pipe(z.email(code("email-missing"))),
});
