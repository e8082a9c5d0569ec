import type { Role } from "~/app/domain/applications/mayCommand";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";

/** The page that somebody begins on: that of the office before that of an applicant. */
export function startPage(roles: readonly Role[], language: Language): string {
  const to = paths(language);
  if (roles.includes("administrator")) return to.roles;
  if (roles.includes("unit-staff")) return to.parts;
  if (roles.includes("caseworker")) return to.queue;
  return to.applications;
}
