import { formatDate } from "~/app/i18n/formatDate";
import type { RecordDatesTexts } from "~/app/i18n/nb/recordDates";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import type { RequestPanel } from "./RequestPanel";

/** Something that has happened with a request, as the history tells it. */
export interface Entry {
  key: string;
  on: PlainDate;
  text: string;
  /** A second line, such as the grounds of a refusal. */
  more?: string;
  /** Where it can be changed. Null: it is removed and entered anew. */
  panel: RequestPanel | null;
  /** The request without it; null: it is removed by a panel of its own. */
  without: ((request: RecordRequest) => RecordRequest) | null;
}

/** All that has happened, by day. */
export function listEntries(
  request: RecordRequest,
  { t, language }: { t: RecordDatesTexts; language: Language },
): Entry[] {
  const say = t.history;
  const date = (on: PlainDate) => formatDate(on, language);
  const { sentOn, channel, receivedOn, extension, followedUpOn, answer, complaintSentOn, authorityToldOn } = request;
  const sent = say.sent({ date: date(sentOn), channel: t.channels[channel] });
  const entries: Entry[] = [
    {
      key: "sent",
      on: sentOn,
      text: receivedOn ? `${sent}. ${say.received({ date: date(receivedOn) })}` : sent,
      panel: "sent",
      without: null,
    },
  ];
  if (extension)
    entries.push({
      key: "extension",
      on: extension.toldOn,
      text: say.extension({ date: date(extension.toldOn), reason: extension.reason }),
      panel: "extension",
      without: (before) => ({ ...before, extension: null }),
    });
  for (const [at, on] of followedUpOn.entries())
    entries.push({
      key: `follow-up-${at}`,
      on,
      text: say.followedUp({ date: date(on) }),
      panel: null,
      without: (before) => ({ ...before, followedUpOn: before.followedUpOn.filter((_, index) => index !== at) }),
    });
  if (answer)
    entries.push({
      key: "answer",
      on: answer.on,
      text: say[answer.outcome]({ date: date(answer.on) }),
      ...(answer.grounds ? { more: say.grounds({ grounds: answer.grounds }) } : {}),
      panel: "answer",
      without: (before) => ({ ...before, answer: null }),
    });
  if (complaintSentOn)
    entries.push({
      key: "complaint",
      on: complaintSentOn,
      text: say.complaint({ date: date(complaintSentOn) }),
      panel: "complaint",
      without: (before) => ({ ...before, complaintSentOn: null }),
    });
  if (authorityToldOn)
    entries.push({
      key: "authority",
      on: authorityToldOn,
      text: say.authority({ date: date(authorityToldOn) }),
      panel: "authority",
      without: (before) => ({ ...before, authorityToldOn: null }),
    });
  return entries.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
