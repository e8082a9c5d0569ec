import { useEffect, useId, useRef } from "react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { OfflineWatch } from "./OfflineWatch";

/**
 * A link out of the pages about one's own records is tried before it is followed: without a network it would lead to
 * the browser's page of an error. Then this says so, and the page and what is typed in it stay where they are.
 */
export function OfflineGuard({ watch }: { watch: OfflineWatch }) {
  const t = useTexts().ownRecords.offline;
  const first = paths(useLanguage()).ownRecords("start");
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    let isTrying = false;
    let passing: HTMLAnchorElement | null = null;
    const guard = (event: MouseEvent) => {
      const link = plainLink(event);
      if (!link || link === passing || isInside(link, first)) return;
      // At the window, before React: it would begin to fetch what is not there.
      event.preventDefault();
      event.stopPropagation();
      if (isTrying) return;
      isTrying = true;
      void watch.canOpen(new URL(link.href)).then((can) => {
        isTrying = false;
        if (!can) return dialog.current?.showModal();
        passing = link;
        link.click();
        passing = null;
      });
    };
    window.addEventListener("click", guard, true);
    return () => window.removeEventListener("click", guard, true);
  }, [watch, first]);

  return (
    <dialog ref={dialog} className="record-leave" aria-labelledby={headingId}>
      <div className="stack">
        <h2 id={headingId}>{t.leave.title}</h2>
        <p>{t.leave.text}</p>
        <p>
          <button type="button" className="ds-button" data-variant="primary" onClick={() => dialog.current?.close()}>
            {t.leave.stay}
          </button>
        </p>
      </div>
    </dialog>
  );
}

const isInside = ({ origin, pathname }: URL | HTMLAnchorElement, first: string) =>
  origin === location.origin && (pathname === first || pathname.startsWith(`${first}/`));

/** The link that a click follows in this tab by http; null for another click. */
function plainLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return null;
  if ((link.target && link.target !== "_self") || link.download) return null;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return link;
}
