import { text } from "~/app/domain/applications/draftValues";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { useTexts } from "~/app/i18n/useTexts";
import type { FieldValue } from "~/schemas/draft";
import { ChoiceField } from "../Field";
import { useHelpWithQuestions } from "../supplement/DraftQuestions";
import { DraftText } from "./DraftFields";

/** Separate tables or linkage: asked when there are several sources; without a script it always stands there. */
export function LinkageChoice({ start, chosen }: { start: StepStart; chosen: FieldValue }) {
  const t = useTexts().apply.data;
  return (
    <section className="card linkage" data-shown={chosen.length > 1} aria-labelledby="sammenstilling">
      <h2 id="sammenstilling">{t.linkageTitle}</h2>
      <ChoiceField
        type="radio"
        name="linkage"
        label={t.linkageLead}
        help={useHelpWithQuestions("linkage", null)}
        chosen={[text(start.shown, "linkage")]}
        options={[
          { value: "separate", label: t.separate, help: t.separateHelp },
          { value: "linked", label: t.linked, help: t.linkedHelp },
        ]}
      />
      <div className="linkage__reason">
        <DraftText field="linkageReason" start={start} help={t.linkageReasonHelp} />
      </div>
    </section>
  );
}
