import { Link } from "@remix-run/react";
import type { Closure } from "~/app/domain/deadlines/upcomingClosures";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** A closure that is near, with the way to postpone the cases that are due in it. */
export function ClosurePrompt({ closures, to }: { closures: Closure[]; to: string }) {
  const t = useTexts().postpone.many;
  const language = useLanguage();
  if (closures.length === 0) return null;
  return (
    <section className="card card--look">
      {closures.map(({ id, name, from, until }) => (
        <p key={id}>
          {t.prompt({ name: name[language], from: formatDate(from, language), until: formatDate(until, language) })}{" "}
          <Link to={`${to}?stengt=${id}`}>{t.promptLink}</Link>
        </p>
      ))}
    </section>
  );
}
