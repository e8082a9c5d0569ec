import type { StepStart } from "~/app/domain/applications/stepStart";
import { useTexts } from "~/app/i18n/useTexts";
import { DraftChoice, DraftText, optionsOf } from "./DraftFields";

/** Beside the table, in words: the figures that are needed, and what counts as a case. */
export function TableWords({ start }: { start: StepStart }) {
  const { table: t, choices } = useTexts().apply;
  return (
    <>
      <section className="card" aria-labelledby="med-ord">
        <h2 id="med-ord">{t.wordsTitle}</h2>
        <DraftText field="figures" start={start} help={t.figuresHelp} rows={5} />
      </section>
      <section className="card when-not-build" aria-labelledby="tilfelle">
        <h2 id="tilfelle">{t.definitions}</h2>
        <p>{t.definitionsLead}</p>
        <div className="definitions">
          <DraftChoice field="diagnosisDefinition" start={start} options={optionsOf(choices.diagnosisDefinition)} />
          <DraftChoice field="eventDefinition" start={start} options={optionsOf(choices.eventDefinition)} />
          <DraftChoice field="placeDefinition" start={start} options={optionsOf(choices.placeDefinition)} />
        </div>
      </section>
    </>
  );
}
