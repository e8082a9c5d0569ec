import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { variableSides } from "~/app/domain/sample-tables/builder/variableSides";
import { useLanguage } from "~/app/i18n/useTexts";
import type { TableModel } from "~/schemas/tableModel";
import { SelectField, TextField } from "../Field";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

/** A variable of the chosen sources, or one of the applicant's own, to put into rows, columns or filters. */
export function AddVariable(props: { model: TableModel; options: BuilderOptions; revision: number }) {
  const { model, options, revision } = props;
  const t = useTableTexts().variables;
  const language = useLanguage();
  const used = new Set([...model.rows, ...model.columns].map(({ id }) => id));
  return (
    <section className="card" aria-labelledby="legg-til-variabel">
      <h2 id="legg-til-variabel" tabIndex={-1}>
        {t.add}
      </h2>
      <SelectField
        key={`variable ${revision}`}
        name="newVariable"
        label={t.choose}
        defaultValue=""
        options={[
          { value: "", label: t.choose },
          ...options.variables
            .filter(({ id }) => !used.has(id))
            .map(({ id, label }) => ({ value: id, label: label[language] })),
          { value: "own", label: t.own },
        ]}
      />
      <div className="when-own-variable">
        <TextField key={`own ${revision}`} name="ownVariable" label={t.ownLabel} maxLength={300} autoComplete="off" />
      </div>
      <div className="row">
        {variableSides.map((side) => (
          <CommandButton
            key={side}
            look="secondary"
            command={{
              type: "add-variable",
              table: model.id,
              side,
              from: { id: "newVariable", label: "ownVariable" },
            }}
          >
            {t.addTo[side]}
          </CommandButton>
        ))}
      </div>
    </section>
  );
}
