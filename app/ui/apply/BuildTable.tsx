import { text } from "~/app/domain/applications/draftValues";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { BuildVariable } from "~/app/domain/catalogue/applyOptions";
import { builtTableOf } from "~/app/domain/sample-tables/builtTableOf";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import { BuiltTableView } from "../status/BuiltTableView";
import { CategoriesField } from "./CategoriesField";
import { DraftChoice, DraftLine, DraftSelect, DraftText } from "./DraftFields";
import type { DraftSaving } from "./useDraftSaving";

export interface BuildOptions {
  variables: BuildVariable[];
  unitsOfCount: { id: string; label: Localised }[];
}

/** One simple table: what it is made of, and how it will look. */
export function BuildTable(props: { start: StepStart; options: BuildOptions; saving: DraftSaving }) {
  const { start, options, saving } = props;
  const texts = useTexts();
  const t = texts.apply.table;
  const language = useLanguage();
  const unit = text(start.shown, "table.unitOfCount");
  const units = options.unitsOfCount.map(({ id, label }) => ({ value: id, label: label[language] }));
  const isUnitKnown = unit === "" || units.some(({ value }) => value === unit);
  return (
    <div className="builder when-build">
      <section className="card" aria-labelledby="bygg-tabell">
        <h2 id="bygg-tabell">{t.buildTitle}</h2>
        <DraftLine field="table.title" start={start} help={t.tableTitleHelp} />
        <CategoriesField side="row" start={start} variables={options.variables} saving={saving} />
        <CategoriesField side="column" start={start} variables={options.variables} saving={saving} />
        <DraftSelect
          field="table.unitOfCount"
          start={start}
          help={t.unitHelp}
          options={[
            { value: "", label: texts.apply.form.choose },
            ...units,
            ...(isUnitKnown ? [] : [{ value: unit, label: unit }]),
          ]}
        />
        <div className="builder__years">
          {(["table.fromYear", "table.toYear"] as const).map((field) => (
            <DraftLine key={field} field={field} start={start} short inputMode="numeric" maxLength={4} />
          ))}
        </div>
        <DraftChoice
          field="table.totals"
          start={start}
          label={t.totals}
          options={[
            { value: "yes", label: texts.apply.choices.yesNo.yes },
            { value: "no", label: texts.apply.choices.yesNo.no },
          ]}
        />
        <DraftText field="table.notes" start={start} help={t.notesHelp} rows={3} />
      </section>
      <TablePreview start={start} options={options} saving={saving} />
    </div>
  );
}

function TablePreview({ start, options, saving }: { start: StepStart; options: BuildOptions; saving: DraftSaving }) {
  const texts = useTexts();
  const t = texts.apply.table;
  const to = paths(useLanguage());
  const table = builtTableOf(saving.values, options);
  const rows = table.rowVariable.categories.length;
  const columns = table.columnVariable?.categories.length ?? 1;
  return (
    <section className="card builder__preview" aria-labelledby="forhandsvisning">
      <div className="row builder__top">
        <div>
          <h2 id="forhandsvisning">{t.preview}</h2>
          {rows > 0 ? <p className="quiet">{t.cells({ count: rows * Math.max(1, columns) })}</p> : null}
        </div>
        {table.rowVariable.label ? (
          <a href={to.draftWorkbook(start.draftId)} download>
            {t.downloadExcel}
          </a>
        ) : null}
      </div>
      {rows === 0 ? (
        <p>
          {table.rowVariable.label
            ? `${fieldLabel("table.rowCategories", texts.fields)}: ${t.categoriesHelp}`
            : t.previewEmpty}
        </p>
      ) : (
        <BuiltTableView table={table} />
      )}
    </section>
  );
}
