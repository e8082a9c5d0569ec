import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { StaffConflict } from "~/app/domain/applications/StaffReply";
import { useTexts } from "~/app/i18n/useTexts";

/** Somebody else was first: who, what and how long ago, and that nothing typed is lost. It takes the focus. */
export function ConflictNotice(props: { conflict: StaffConflict; caseAddress: string; isPossible: boolean }) {
  const { conflict, caseAddress, isPossible } = props;
  const texts = useTexts();
  const t = texts.caseworker.conflict;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [conflict]);
  const { latest } = conflict;
  const what = latest
    ? t.who({
        name: latest.actorName || t.somebody,
        did: texts.status.problems.meanwhile[latest.type],
        ago: t.ago(latest),
      })
    : t.unknown;
  return (
    <div className="card card--look" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{what}</strong> {texts.status.problems.nothingLost}{" "}
        {isPossible ? t.tryAgain : texts.caseworker.form.notPossible}
      </p>
      <p>
        <Link to={caseAddress}>{t.seeCase}</Link>
      </p>
    </div>
  );
}
