import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** Says that there was too much in a short time. @param wait such as "in 3 minutes" */
export function TooManyPage({ wait }: { wait: string }) {
  const t = useTexts().trouble.tooMany;
  const to = paths(useLanguage());
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p className="lead">{t.again({ wait })}</p>
      <p>{t.why}</p>
      <p>
        <Link to={to.front}>{t.toFront}</Link>
      </p>
    </div>
  );
}
