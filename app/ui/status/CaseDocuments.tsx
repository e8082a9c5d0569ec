import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What the applicant sent, to read, print and download, and the way out of the case while there is one. */
export function CaseDocuments({ applicationId, canWithdraw }: { applicationId: string; canWithdraw: boolean }) {
  const t = useTexts().status.page;
  const to = paths(useLanguage());
  return (
    <ul className="plain-list">
      <li>
        <Link to={to.submission(applicationId)}>{t.seeSubmission}</Link>
      </li>
      <li>
        <Link to={to.receipt(applicationId)}>{t.seeReceipt}</Link>
      </li>
      <li>
        <a href={to.package(applicationId)} download>
          {t.downloadPackage}
        </a>
      </li>
      {canWithdraw ? (
        <li>
          <Link to={to.withdraw(applicationId)}>{t.withdraw}</Link>
        </li>
      ) : null}
    </ul>
  );
}
