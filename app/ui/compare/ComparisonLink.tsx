import { Link } from "@remix-run/react";
import { useCompareTexts } from "./compareTexts";

/** The way to what changed since the submission before; nothing where there is one only. */
export function ComparisonLink({ total, to }: { total: number; to: string }) {
  const t = useCompareTexts();
  return total < 2 ? null : <Link to={to}>{t.link}</Link>;
}
