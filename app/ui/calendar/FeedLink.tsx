import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";

/** The way to a calendar of these dates. */
export function FeedLink({ to, of }: { to: string; of?: string | null }) {
  const t = useTexts().calendar.feed;
  return (
    <p>
      <Link to={to}>
        {t.heading}
        {of ? `: ${of}` : ""}
      </Link>
    </p>
  );
}
