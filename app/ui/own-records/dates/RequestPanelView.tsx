import type { ReactNode } from "react";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import type { Followed } from "~/app/domain/own-records/listFollowed";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import { sentRequest } from "~/app/domain/own-records/withRequest";
import { AnswerForm } from "./AnswerForm";
import { DayForm } from "./DayForm";
import { ExtensionForm } from "./ExtensionForm";
import { PanelForm } from "./PanelForm";
import { RefusalGrounds } from "./RefusalGrounds";
import type { RequestPanel } from "./RequestPanel";
import { SentForm } from "./SentForm";

interface RequestPanelViewProps {
  panel: RequestPanel;
  followed: Followed;
  today: PlainDate;
  /** A letter with all ways to take it along. */
  letter: (request: RecordLetterRequest) => ReactNode;
  /** Writes down what has happened and closes. */
  onSave: (change: (request: RecordRequest) => RecordRequest | null) => void;
  onClose: () => void;
}

/** The one thing that is open under a request. */
export function RequestPanelView({ panel, followed, today, letter, onSave, onClose }: RequestPanelViewProps) {
  const t = useTexts().recordDates;
  const language = useLanguage();
  const { request, judged, provider } = followed;
  const { sentOn, answer } = request;
  const { dueOn, complaint } = judged.dates;
  const common = { today, onClose };
  switch (panel) {
    case "sent":
      return (
        <SentForm {...common} request={request} onSave={(sent) => onSave((before) => sentRequest(before, sent))} />
      );
    case "extension":
      return (
        <ExtensionForm
          {...common}
          request={request}
          onSave={(extension) => onSave((before) => ({ ...before, extension }))}
        />
      );
    case "answer":
      return (
        <AnswerForm
          {...common}
          request={request}
          onSave={(given) => onSave((before) => ({ ...before, answer: given }))}
        />
      );
    case "follow-up":
      return (
        <DayForm
          {...common}
          heading={t.followUpForm.heading}
          lead={<p>{t.followUpForm.lead}</p>}
          letter={letter({ kind: "follow-up", sentOn, dueOn })}
          label={t.followUpForm.on}
          day={null}
          notBefore={sentOn}
          onSave={(on) => onSave((before) => ({ ...before, followedUpOn: [...before.followedUpOn, on] }))}
        />
      );
    case "complaint":
      return (
        <DayForm
          {...common}
          heading={t.complaintForm.heading}
          lead={
            <>
              <p>
                {t.complaintForm.lead}{" "}
                {complaint && !judged.isLate
                  ? t.complaintForm.last({ date: formatDate(complaint.until, language) })
                  : null}
              </p>
              {answer ? <RefusalGrounds /> : null}
            </>
          }
          letter={letter({
            kind: "complaint",
            sentOn,
            refusedOn: answer?.on ?? null,
            grounds: answer?.grounds ?? "",
          })}
          label={t.complaintForm.on}
          day={request.complaintSentOn}
          notBefore={sentOn}
          onSave={(on) => onSave((before) => ({ ...before, complaintSentOn: on }))}
        />
      );
    case "authority":
      return (
        <DayForm
          {...common}
          heading={t.authorityForm.heading}
          lead={<p>{provider.kind === "registry" ? t.authorityForm.leadRegistry : t.authorityForm.lead}</p>}
          letter={letter({ kind: "data-authority", sentOn, dueOn })}
          label={t.authorityForm.on}
          day={request.authorityToldOn}
          notBefore={sentOn}
          onSave={(on) => onSave((before) => ({ ...before, authorityToldOn: on }))}
        />
      );
    case "unsend":
      return (
        <PanelForm
          heading={t.unsendForm.heading}
          lead={<p>{t.unsendForm.lead}</p>}
          errors={[]}
          save={t.unsendForm.confirm}
          onSave={() => onSave(() => null)}
          onClose={onClose}
        />
      );
  }
}
