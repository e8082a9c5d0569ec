import type { Role } from "~/app/domain/applications/mayCommand";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";

/** The role whose page one begins on: that of the office before that of an applicant. */
export function startRole(roles: readonly Role[]): Role {
  const inOrder = ["administrator", "unit-staff", "caseworker"] as const;
  return inOrder.find((role) => roles.includes(role)) ?? "applicant";
}

/** Where somebody who signs in begins, when no page was asked for. */
export function startPage(roles: readonly Role[], language: Language): string {
  const to = paths(language);
  const pages = { applicant: to.applications, caseworker: to.queue, "unit-staff": to.parts, administrator: to.roles };
  return pages[startRole(roles)];
}
