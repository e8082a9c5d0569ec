import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";

/** Opens the browser's print dialogue; not there in a browser without scripts, where it could do nothing. */
export function PrintButton() {
  const t = useTexts().status.submission;
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <button type="button" className="link-button no-print" onClick={() => window.print()}>
      {t.print}
    </button>
  );
}
