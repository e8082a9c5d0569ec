import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { useFolderState } from "./FolderContext";

/** Who waits a month for an answer loses all of it with the tab: said where the waiting begins, until the folder is kept. */
export function UnkeptNotice() {
  const t = useTexts().ownRecords.unkept;
  const to = paths(useLanguage());
  const state = useFolderState();
  if (state.status !== "open" || state.isKept || state.folder.providers.length === 0) return null;
  return (
    <p className="card card--look no-print">
      {t.text} <Link to={to.ownRecords("keeping")}>{t.link}</Link>
    </p>
  );
}
