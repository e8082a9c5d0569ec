import type { Actor } from "../applications/mayCommand";

/**
 * Whether an account may be signed in to by a mail. Where staff have a provider of their own, a mail is no way around
 * it.
 * @param staffHaveProvider whether staff are known by their employer's provider here
 */
export function mayEnterByMail(account: Pick<Actor, "roles"> | null, staffHaveProvider: boolean): boolean {
  const isStaff = account?.roles.some((role) => role !== "applicant") ?? false;
  return !(isStaff && staffHaveProvider);
}
