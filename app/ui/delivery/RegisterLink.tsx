import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** The way to the register of what was handed out. */
export function RegisterLink({ party }: { party: "caseworker" | "unit" }) {
  const t = useTexts().delivery.register;
  return (
    <p>
      <Link to={paths(useLanguage()).handoutRegister(party)}>{t.title}</Link>
    </p>
  );
}
