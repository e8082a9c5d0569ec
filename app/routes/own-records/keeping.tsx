import type { MetaFunction } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { composeRecordLetter } from "~/app/letters/own-records/composeRecordLetter";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { KeepingPage } from "~/app/ui/own-records/keeping/KeepingPage";
import type { Provider } from "~/schemas/recordFolder";
import { LetterTools } from "./LetterTools";
import { useRecordLetterTexts } from "./useRecordLetterTexts";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).recordKeeping.title);

export default function Keeping() {
  const { folder, today } = useFolder();
  const texts = useRecordLetterTexts(folder.wishes.language);
  const renderLetter = (provider: Provider, request: RecordLetterRequest) =>
    texts && <LetterTools letters={[composeRecordLetter(request, { folder, provider, texts, today })]} />;
  return <KeepingPage renderLetter={renderLetter} />;
}
