import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";

/** The way from a case to what it costs. @param of whose costs, where a page has several such links */
export function CostsLink({ to, of }: { to: string; of?: string }) {
  const t = useTexts().costs;
  return (
    <p>
      <Link to={to}>
        {t.link}
        {of ? <span className="visually-hidden">: {of}</span> : null}
      </Link>
    </p>
  );
}
