import { definitionChoices } from "~/app/domain/sample-tables/builder/formCommand";
import type { TableModel } from "~/schemas/tableModel";
import { ChoiceField, SelectField, TextArea, TextField } from "../Field";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

const mostDerived = 20;

/** What the table is about in more words: population, definition of a case, derived variables, sources, notes. */
export function TableMore(props: {
  model: TableModel;
  /** The sources of the application, in the reader's language. */
  sources: readonly { id: string; name: string }[];
  isLinked: boolean;
  revision: number;
}) {
  const { model, sources, isLinked, revision } = props;
  const t = useTableTexts().more;
  return (
    <details className="card" open={model.notes !== "" || model.population !== ""}>
      <summary>{t.heading}</summary>
      <TextArea
        key={`population ${revision}`}
        name="population"
        label={t.population}
        help={t.populationHelp}
        rows={2}
        maxLength={5000}
        defaultValue={model.population}
      />
      <Definition model={model} revision={revision} />
      <Derived model={model} revision={revision} />
      {sources.length > 1 ? (
        <>
          <input type="hidden" name="sourcesShown" value="1" />
          <ChoiceField
            key={`sources ${revision}`}
            name="sources"
            type="checkbox"
            label={t.sources}
            options={sources.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={model.sources}
          />
        </>
      ) : null}
      {isLinked || model.linked !== "" ? (
        <TextArea
          key={`linked ${revision}`}
          name="linked"
          label={t.linked}
          help={t.linkedHelp}
          rows={2}
          maxLength={5000}
          defaultValue={model.linked}
        />
      ) : null}
      <TextArea
        key={`notes ${revision}`}
        name="notes"
        label={t.notes}
        help={t.notesHelp}
        rows={3}
        maxLength={20_000}
        defaultValue={model.notes}
      />
    </details>
  );
}

function Definition({ model, revision }: { model: TableModel; revision: number }) {
  const t = useTableTexts().more;
  const values = { diagnosis: t.diagnosisValue, event: t.eventValue, place: t.placeValue };
  const labels = { diagnosis: t.diagnosis, event: t.event, place: t.place };
  return (
    <fieldset className="stack stack--tight">
      <legend>{t.definition}</legend>
      <input type="hidden" name="definitionShown" value="1" />
      {(["diagnosis", "event", "place"] as const).map((part) => (
        <SelectField
          key={`${part} ${revision}`}
          name={`definition.${part}`}
          label={labels[part]}
          defaultValue={model.definition[part]}
          options={definitionChoices[part].map((value) => ({
            value,
            label: value === "" ? t.notSaid : ((values[part] as Record<string, string>)[value] ?? value),
          }))}
        />
      ))}
    </fieldset>
  );
}

function Derived({ model, revision }: { model: TableModel; revision: number }) {
  const t = useTableTexts().more;
  const { derived } = model;
  const set = (next: TableModel["derived"]) => ({ type: "set" as const, table: model.id, parts: { derived: next } });
  return (
    <fieldset className="stack stack--tight">
      <legend>{t.derived}</legend>
      <p className="field__help">{t.derivedHelp}</p>
      <input type="hidden" name="derivedShown" value="1" />
      {derived.map((one, at) => (
        <div key={`${at} ${revision} ${derived.length}`} className="stack stack--tight">
          <TextField
            name={`derived.${at}.name`}
            label={t.derivedName({ number: at + 1 })}
            defaultValue={one.name}
            maxLength={300}
          />
          <TextArea
            name={`derived.${at}.definition`}
            label={t.derivedDefinition({ number: at + 1 })}
            defaultValue={one.definition}
            rows={2}
            maxLength={2000}
          />
          <CommandButton command={set(derived.filter((_, other) => other !== at))}>
            {t.removeDerived({ number: at + 1 })}
          </CommandButton>
        </div>
      ))}
      {derived.length < mostDerived ? (
        <CommandButton command={set([...derived, { name: "", definition: "" }])}>{t.addDerived}</CommandButton>
      ) : null}
    </fieldset>
  );
}
