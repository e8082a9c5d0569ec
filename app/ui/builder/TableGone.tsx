import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import { useTableTexts } from "./useTableTexts";

/** The table was taken away while its page was open. */
export function TableGone({ draftId }: { draftId: string }) {
  const t = useTableTexts().page;
  return (
    <section className="card card--look">
      <h1 tabIndex={-1}>{t.missing}</h1>
      <p>
        <Link to={paths(useLanguage()).draftStep(draftId, "table")}>{t.back}</Link>
      </p>
    </section>
  );
}
