import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useEffect, useMemo, useState } from "react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { norway } from "~/app/domain/deadlines/norway";
import { listFollowed } from "~/app/domain/own-records/listFollowed";
import { listOpenDates } from "~/app/domain/own-records/listOpenDates";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { sentRequest, withRequest } from "~/app/domain/own-records/withRequest";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { composeRecordLetter } from "~/app/letters/own-records/composeRecordLetter";
import { RequestCard } from "~/app/ui/own-records/dates/RequestCard";
import { requestHeading } from "~/app/ui/own-records/dates/requestHeading";
import type { RequestPanel } from "~/app/ui/own-records/dates/RequestPanel";
import { RequestPanelView } from "~/app/ui/own-records/dates/RequestPanelView";
import { UnsentList } from "~/app/ui/own-records/dates/UnsentList";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { UnkeptNotice } from "~/app/ui/own-records/UnkeptNotice";
import type { Provider } from "~/schemas/recordFolder";
import { LetterTools } from "./LetterTools";
import { Reminders } from "./Reminders";
import { useRecordLetterTexts } from "./useRecordLetterTexts";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).recordDates.title);

/** What was answered and what is owed, provider by provider, and what to do next. All of it stays in the browser. */
export default function Dates() {
  const { folder, isReady, today, change } = useFolder();
  const t = useTexts().recordDates;
  const language = useLanguage();
  const to = paths(language);
  const [open, setOpen] = useState<{ providerId: string; panel: RequestPanel } | null>(null);
  /** The card to go back to after something was written down. */
  const [saved, setSaved] = useState<{ providerId: string } | null>(null);
  useEffect(() => {
    if (!saved) return;
    const { providerId } = saved;
    (document.getElementById(`sted-${providerId}`) ?? document.getElementById(`usendt-${providerId}`))?.focus();
  }, [saved]);
  const letterTexts = useRecordLetterTexts(folder.wishes.language);

  const followed = useMemo(() => listFollowed(folder, today, norway), [folder, today]);
  const unsent = folder.providers.filter(({ request }) => request === null);
  const openDates = useMemo(() => listOpenDates(followed, today), [followed, today]);

  const note = (providerId: string, to: Parameters<typeof withRequest>[2]) => {
    change((before) => withRequest(before, providerId, to));
    setOpen(null);
    setSaved({ providerId });
  };
  const letterFor = (provider: Provider) => (request: RecordLetterRequest) =>
    letterTexts ? (
      <LetterTools letters={[composeRecordLetter(request, { folder, provider, texts: letterTexts, today })]} />
    ) : (
      <p>{t.loading}</p>
    );
  const [first] = followed.filter(({ judged }) => judged.nextOn !== null);

  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        {first && followed.length > 1 ? (
          <p className="lead">
            {t.nextHeading({ name: first.provider.name, what: requestHeading(first, { t, language, today }) })}
          </p>
        ) : (
          <p className="lead">{t.lead}</p>
        )}
        <div role="status">{saved && !open ? <p>{t.saved}</p> : null}</div>
        <UnkeptNotice />
        {isReady ? null : <p>{t.loading}</p>}
        {isReady && folder.providers.length === 0 ? (
          <div className="card card--strong">
            <p>{t.empty.text}</p>
            <p>
              <Link className="ds-button" to={to.ownRecords("letters")}>
                {t.empty.link}
              </Link>
            </p>
          </div>
        ) : null}
      </div>
      {followed.length > 0 ? (
        <section className="stack" aria-label={t.followedHeading}>
          {followed.map((one) => {
            const { id } = one.provider;
            return (
              <RequestCard
                key={id}
                followed={one}
                today={today}
                isReady={isReady}
                isFirst={one === first}
                onOpen={(panel) => setOpen({ providerId: id, panel })}
                onChange={(to) => note(id, (request) => request && to(request))}
                panel={
                  open?.providerId === id ? (
                    <RequestPanelView
                      key={open.panel}
                      panel={open.panel}
                      followed={one}
                      today={today}
                      letter={letterFor(one.provider)}
                      onSave={(to) => note(id, (request) => request && to(request))}
                      onClose={() => setOpen(null)}
                    />
                  ) : null
                }
              />
            );
          })}
        </section>
      ) : null}
      {unsent.length > 0 ? (
        <UnsentList
          providers={unsent}
          today={today}
          isReady={isReady}
          isFirst={followed.length === 0}
          openId={open?.panel === "sent" ? open.providerId : null}
          onOpen={(providerId) => setOpen(providerId === null ? null : { providerId, panel: "sent" })}
          onSent={(providerId, sent) => note(providerId, (before) => sentRequest(before, sent))}
        />
      ) : null}
      {followed.length > 0 ? <Reminders dates={openDates} /> : null}
    </div>
  );
}
