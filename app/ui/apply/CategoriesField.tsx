import { text } from "~/app/domain/applications/draftValues";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { BuildVariable } from "~/app/domain/catalogue/applyOptions";
import { categoriesFor } from "~/app/domain/sample-tables/categoriesFor";
import { linesOf } from "~/app/domain/sample-tables/builtTableOf";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DraftSelect, DraftText } from "./DraftFields";
import type { DraftSaving } from "./useDraftSaving";

/** The variable of the rows or the columns, and its values: from a code list, to change as one likes. */
export function CategoriesField(props: {
  side: "row" | "column";
  start: StepStart;
  variables: readonly BuildVariable[];
  saving: DraftSaving;
}) {
  const { side, start, variables, saving } = props;
  const texts = useTexts();
  const t = texts.apply.table;
  const language = useLanguage();
  const [variableField, categoriesField] = [`table.${side}Variable`, `table.${side}Categories`] as const;
  const chosen = text(saving.values, variableField);
  const variable = variables.find((one) => one.id === chosen);
  const period = { from: text(saving.values, "table.fromYear"), to: text(saving.values, "table.toYear") };
  const first = side === "row" ? t.chooseVariable : t.noColumns;
  const known = variables.map(({ id, label }) => ({ value: id, label: label[language] }));
  const saved = text(start.shown, variableField);
  const others = saved && !known.some(({ value }) => value === saved) ? [{ value: saved, label: saved }] : [];

  const fetchValues = (of: BuildVariable | undefined, listId?: string) =>
    saving.fill(categoriesField, categoriesFor(of, period, listId).join("\n"));
  /** Values that nobody has touched give way to those of the new variable. */
  const isUntouched = () => {
    const now = linesOf(text(saving.values, categoriesField)).join("\n");
    const fetched = variables.flatMap((one) => one.lists.map((list) => list.values.join("\n")));
    return now === "" || fetched.includes(now);
  };
  return (
    <>
      <DraftSelect
        field={variableField}
        start={start}
        help={variable?.note?.[language]}
        options={[{ value: "", label: first }, ...known, ...others]}
        onChange={(event) => {
          if (isUntouched()) fetchValues(variables.find((one) => one.id === event.target.value));
        }}
      />
      <div className="stack stack--tight">
        <DraftText field={categoriesField} start={start} help={t.categoriesHelp} rows={6} />
        <div className="row">
          {variable && variable.lists.length > 1 ? (
            variable.lists.map((list) => (
              <button
                key={list.id}
                className="link-button"
                name="intent"
                value={`fetch ${side} ${list.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  fetchValues(variable, list.id);
                }}
              >
                {t.fetchList({ list: list.label[language], count: list.values.length })}
              </button>
            ))
          ) : (
            <button
              className="link-button"
              name="intent"
              value={`fetch ${side}`}
              aria-label={t.fetchFor({ field: fieldLabel(variableField, texts.fields).toLowerCase() })}
              onClick={(event) => {
                event.preventDefault();
                fetchValues(variable);
              }}
            >
              {t.fetch}
            </button>
          )}
        </div>
        {variable && variable.lists.length === 0 && !variable.isYear ? <p className="quiet">{t.noList}</p> : null}
      </div>
    </>
  );
}
