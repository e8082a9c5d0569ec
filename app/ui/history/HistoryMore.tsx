import { Link } from "@remix-run/react";
import { latestHistory } from "~/app/domain/record/filterHistory";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** Below the latest lines of a history: the way to the rest of it, where there is more. */
export function HistoryMore(props: { applicationId: string; party: MessageParty; count: number }) {
  const { applicationId, party, count } = props;
  const t = useTexts().messages.history;
  const to = paths(useLanguage());
  if (count <= latestHistory) return null;
  return (
    <p>
      <Link to={to.history(party, applicationId)}>{t.latest({ count })}</Link>
    </p>
  );
}
