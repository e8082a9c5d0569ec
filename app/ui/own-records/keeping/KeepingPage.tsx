import type { ReactNode } from "react";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import type { Provider } from "~/schemas/recordFolder";
import { useFolder, useFolderKeeper, useFolderState } from "../FolderContext";
import { ConfirmButton } from "./ConfirmButton";
import { ExportSection } from "./ExportSection";
import { FileSection } from "./FileSection";
import { ImportSection } from "./ImportSection";
import { KeepForm } from "./KeepForm";
import { KeptControls } from "./KeptControls";
import { PageTalk, useAnnounce } from "./PageTalk";
import { ReviewSection } from "./ReviewSection";

interface KeepingPageProps {
  renderLetter: (provider: Provider, request: RecordLetterRequest) => ReactNode;
}

/** What came, and where it is kept. */
export function KeepingPage({ renderLetter }: KeepingPageProps) {
  const t = useTexts().recordKeeping;
  const { isReady } = useFolder();
  const state = useFolderState();
  const open = state.status === "open" ? state : { isKept: false, hasOther: false, obstacle: null };
  const { isKept, hasOther, obstacle } = open;
  const canSeal = obstacle !== "no-crypto";
  return (
    <div className="stack stack--wide">
      <h1>{t.title}</h1>
      <PageTalk>
        <div className="stack">
          <p className="lead">{isKept ? t.kept : t.inTab}</p>
          {hasOther ? <OtherFolder /> : null}
        </div>
        {obstacle ? <p className="card card--look">{t.obstacles[obstacle]}</p> : null}
        {isKept || obstacle ? null : <KeepForm isReady={isReady} hasOther={hasOther} />}
        {isKept ? <KeptControls /> : null}
        <ReviewSection renderLetter={renderLetter} />
        <FileSection isKept={isKept} />
        <ExportSection isKept={isKept} canSeal={canSeal} />
        {obstacle ? null : <ImportSection isReady={isReady} />}
        <EraseSection />
      </PageTalk>
    </div>
  );
}

/** A locked folder lies on the device beside the one of this tab. */
function OtherFolder() {
  const t = useTexts().recordKeeping;
  const keeper = useFolderKeeper();
  return (
    <div className="card card--look">
      <p>{t.hasOther}</p>
      <ConfirmButton label={t.toOther} question={t.toOtherConfirm} yes={t.toOtherYes} onYes={() => keeper.leaveTab()} />
    </div>
  );
}

function EraseSection() {
  const t = useTexts().recordKeeping.erase;
  const keeper = useFolderKeeper();
  const announce = useAnnounce();
  async function erase() {
    const outcome = await keeper.erase();
    announce(outcome.ok ? t.done : t.failed);
  }
  return (
    <section className="stack" aria-labelledby="slett-alt">
      <h2 id="slett-alt">{t.heading}</h2>
      <p>{t.lead}</p>
      <div>
        <ConfirmButton label={t.submit} question={t.confirm} yes={t.yes} onYes={() => void erase()} />
      </div>
    </section>
  );
}
