import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What went wrong and what to do; for a page that is not there, or not yours, and for our own failures. */
export function ErrorPage({ kind }: { kind: "not-found" | "failed" }) {
  const t = useTexts().shell.errors;
  const to = paths(useLanguage());
  return (
    <div className="stack">
      <h1>{kind === "not-found" ? t.notFoundTitle : t.failedTitle}</h1>
      <p className="lead">{kind === "not-found" ? t.notFound : t.failed}</p>
      <p>
        <Link to={to.front}>{t.toFront}</Link>
      </p>
    </div>
  );
}
