import { useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { putTypedBack } from "./typedText";

/** Says, in passing, that a new version was loaded and that what was typed is still there; most often nothing. */
export function NewVersionNotice() {
  const t = useTexts().shell.newVersion;
  const { pathname } = useLocation();
  const [found, setFound] = useState<{ left: string[] } | null>(null);
  useEffect(() => setFound(putTypedBack()), [pathname]);
  return (
    <div aria-live="polite">
      {found ? (
        <div className="card stack stack--tight">
          <p>{found.left.length === 0 ? t.kept : t.keptApart}</p>
          {found.left.map((text, at) => (
            <blockquote key={at} className="kept-text">
              {text}
            </blockquote>
          ))}
        </div>
      ) : null}
    </div>
  );
}
