import { useTexts } from "~/app/i18n/useTexts";
import type { HeldDeparture } from "./useSaver";

/** Somebody wants to leave, and something is not saved: what to do about it. */
export function HeldNotice({ held }: { held: HeldDeparture }) {
  const t = useTexts().apply.saving;
  return (
    <section className="card card--look held" role="alert">
      <h2>{t.heldTitle}</h2>
      <p>{t.held}</p>
      <div className="row">
        <button type="button" className="ds-button" onClick={held.stay}>
          {t.stay}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={held.leave}>
          {t.leave}
        </button>
      </div>
    </section>
  );
}
