import type { RecordLetter, RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { formatDate } from "~/app/i18n/formatDate";
import type { RecordLetterTexts } from "~/app/i18n/nb/recordLetters";
import type { PlainDate } from "~/schemas/plainDate";
import type { Provider, RecordFolder } from "~/schemas/recordFolder";

interface Facts {
  folder: RecordFolder;
  provider: Provider;
  /** In the language of `folder.wishes`. */
  texts: RecordLetterTexts;
  today: PlainDate;
}

/** A letter about somebody's records, from what they have filled in. */
export function composeRecordLetter(
  request: RecordLetterRequest,
  { folder, provider, texts, today }: Facts,
): RecordLetter {
  const { person, wishes } = folder;
  return {
    request,
    language: wishes.language,
    fileName: "brev",
    sender: [person.name, person.address, person.town].filter(Boolean),
    recipient: [provider.name, provider.address, provider.town].filter(Boolean),
    date: formatDate(today, wishes.language),
    subject: texts.subject,
    blocks: [],
    closing: "",
    signature: person.name,
    numberLine: null,
    email: provider.email,
  };
}
