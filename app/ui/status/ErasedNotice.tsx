import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";

/** That name, texts and files of a case are gone, and when; nothing while they are kept. */
export function ErasedNotice({ erasedOn }: { erasedOn: PlainDate | null }) {
  const t = useTexts().status;
  const language = useLanguage();
  if (erasedOn === null) return null;
  return (
    <p className="card card--look">
      {t.erasedNotice({ date: formatDate(erasedOn, language) })} {t.erasedNoticeMore}
    </p>
  );
}
