import { Link } from "@remix-run/react";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { ShownMessage, ShownNote, ThreadReply } from "~/app/domain/messages/ThreadView";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { MessageForm } from "./MessageForm";
import { MessageThread } from "./MessageThread";
import { NoteSection } from "./NoteSection";
import { SentNotice } from "./SentNotice";
import { threadErrors } from "./threadErrors";

export interface ThreadPageProps {
  party: MessageParty;
  id: string;
  reference: string;
  title: string;
  caseAddress: string;
  /** What the case's units are called: id → name. */
  units: Record<string, string>;
  /** How many units have a part of the case. */
  caseUnits: number;
  /** Oldest first. */
  messages: ShownMessage[];
  notes: ShownNote[];
  /** What was just sent, to be told; null for nothing. */
  sent: ThreadReply["act"] | null;
  canWrite: boolean;
  /** What a message may be about: the whole case (null), or one unit's part. */
  subjects: (string | null)[];
  noteOwners: (string | null)[];
  requestIds: { message: string; note: string };
}

/** The address of the act that the page names. */
const freedomOfInformation = "https://lovdata.no/lov/2006-05-19-16/§3";

/** The thread of a case, oldest first, with the form below it; for staff the notes of their own office after that. */
export function ThreadPage({ page, reply }: { page: ThreadPageProps; reply: ThreadReply | undefined }) {
  const t = useTexts().messages;
  const { party, canWrite, messages } = page;
  const errors = threadErrors(reply, t);
  return (
    <div className="stack stack--wide thread-page">
      <div className="stack stack--tight">
        <p className="back-link">
          <Link to={page.caseAddress}>{t.toCase}</Link>
        </p>
        <p className="quiet">
          {page.reference} · {page.title}
        </p>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead[party]}</p>
      </div>
      <ErrorSummary errors={errors} />
      <div className="card card--look">
        <p>
          <strong>{t.clock[party]}</strong>
        </p>
        <p>
          {t.access.before}
          <a href={freedomOfInformation}>{t.access.link}</a>
          {t.access.after}
        </p>
      </div>
      <section className="stack" aria-labelledby="trad">
        <h2 id="trad">{t.thread}</h2>
        {messages.length === 0 ? (
          <p className="quiet">{canWrite ? t.empty : t.emptyClosed}</p>
        ) : (
          <MessageThread messages={messages} party={party} units={page.units} />
        )}
      </section>
      {page.sent === "message" && !reply ? <SentNotice>{t.sent.message}</SentNotice> : null}
      {canWrite || reply?.act === "message" ? (
        <MessageForm page={page} reply={reply?.act === "message" ? reply : undefined} errors={errors} />
      ) : (
        <p className="card" role="status">
          {t.readOnly}
        </p>
      )}
      {page.noteOwners.length > 0 ? (
        <NoteSection page={page} reply={reply?.act === "note" ? reply : undefined} errors={errors} />
      ) : null}
    </div>
  );
}
