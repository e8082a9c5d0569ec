import { Link, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { errorSentence } from "../staff/StaffForm";
import type { PostponeManyProps, PostponeResult } from "./PostponeManyProps";

/** Each case with what became of it; those that were not postponed say why. */
export function PostponeResults({ page, results }: { page: PostponeManyProps["page"]; results: PostponeResult[] }) {
  const texts = useTexts();
  const t = texts.postpone.many;
  const language = useLanguage();
  const to = paths(language);
  const { search } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus(), []);
  const caseAddress = page.audience === "caseworker" ? to.case : to.part;
  const sentence = ({ outcome, likelyOn }: PostponeResult) => {
    switch (outcome.code) {
      case "done":
        return t.done({ date: formatDate(likelyOn, language) });
      case "changed-meanwhile":
        return t.changedMeanwhile;
      case "gone":
        return t.gone;
      case "failed":
        return t.failed;
      case "refused":
        return errorSentence(outcome.reason, texts);
    }
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} aria-label={t.results} className="stack stack--tight">
        {results.map((one) => (
          <li key={`${one.applicationId} ${one.unitId}`}>
            <Link to={caseAddress(one.applicationId)}>{one.reference}</Link>
            {": "}
            {one.outcome.code === "done" ? sentence(one) : <strong>{sentence(one)}</strong>}
          </li>
        ))}
      </ul>
      <p>
        <Link to={search || "?"}>{t.again}</Link>
      </p>
    </>
  );
}
