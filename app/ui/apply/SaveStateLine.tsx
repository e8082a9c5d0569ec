import { Link } from "@remix-run/react";
import { osloDate } from "~/app/domain/osloDate";
import { formatDay, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { SaverState } from "./createDraftSaver";

/** The time of day, with the day when it is not today's. */
function when(savedAt: string, today: string, language: Language): string {
  const at = new Date(savedAt);
  const day = osloDate(at);
  const time = formatTime(at, language);
  return day === today ? time : `${formatDay(day, language)} ${time}`;
}

export interface SaveStateProps {
  state: Pick<SaverState, "phase" | "savedAt" | "applicationId" | "conflicts">;
  today: string;
  retry: (() => void) | null;
}

/** Whether what is typed is saved, told without getting in the way. */
export function SaveStateLine({ state, today, retry }: SaveStateProps) {
  const t = useTexts().apply.saving;
  const language = useLanguage();
  const { phase } = state;
  const isUndecided = state.conflicts.length > 0 && phase === "resting";
  const isHeldUp = phase === "failing" || phase === "signed-out" || phase === "gone";
  const isTrouble = isUndecided || isHeldUp || phase === "closed";
  return (
    <div className="save-state">
      <span role="status" className={isTrouble ? "save-state__trouble" : undefined}>
        {isUndecided
          ? t.undecided
          : phase === "resting"
            ? `${t.saved({ when: when(state.savedAt, today, language) })} ✓`
            : t[phase]}
      </span>
      {phase === "signed-out" ? (
        // In a new tab: what stands in this one stays.
        <a href={paths(language).signIn} target="_blank" rel="noopener">
          {t.signIn}
        </a>
      ) : null}
      {isHeldUp && retry ? (
        <button type="button" className="link-button" onClick={retry}>
          {t.retry}
        </button>
      ) : null}
      {phase === "closed" && state.applicationId ? (
        <Link to={paths(language).application(state.applicationId)}>{t.toCase}</Link>
      ) : null}
    </div>
  );
}
