import { Fragment } from "react";
import { numberedTitle } from "~/app/domain/sample-tables/layout/describeTable";
import { measureLabel } from "~/app/domain/sample-tables/layout/measureLabel";
import { useLanguage } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import type { TableModel } from "~/schemas/tableModel";
import { TablePreview } from "./TablePreview";
import { useTableTexts } from "./useTableTexts";

/** A table of an application as it was built: what it holds, and how it looks. Its own words are bokmål. */
export function TableModelView(props: {
  model: TableModel;
  number: number;
  sources: readonly { id: string; name: Localised }[];
  heading: "h3" | "h4";
}) {
  const { model, number, sources, heading: Heading } = props;
  const t = useTableTexts();
  return (
    <section className="stack stack--tight">
      <Heading>{numberedTitle(model.title, t.page.title({ number }))}</Heading>
      <dl className="facts">
        {factsOf(model, sources, t, useLanguage()).map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <TablePreview model={model} />
    </section>
  );
}

type Texts = ReturnType<typeof useTableTexts>;

/** What is said of the table beside its rows and columns; what is not said is left out. */
function factsOf(
  model: TableModel,
  sources: readonly { id: string; name: Localised }[],
  t: Texts,
  language: keyof Localised,
): [string, string][] {
  const { definition, measures, unit, period, filters, derived } = model;
  const named = model.sources.map((id) => sources.find((one) => one.id === id)?.name[language] ?? id);
  const cases = [
    definition.diagnosis && t.more.diagnosisValue[definition.diagnosis],
    definition.event && t.more.eventValue[definition.event],
    definition.place && t.more.placeValue[definition.place],
  ].filter(Boolean);
  const facts: [string, string][] = [
    [t.more.sources, named.join(", ")],
    [t.about.unit, unit.label],
    [t.about.measure, measures.map((measure) => measureLabel(measure, unit)).join(", ")],
    [t.about.period, [...new Set([period.from, period.to].filter(Boolean))].join("–")],
    [
      t.variables.filters,
      filters
        .map(({ label, categories }) => `${label}: ${categories.map((category) => category.label).join(", ")}`)
        .join("; "),
    ],
    [t.more.population, model.population],
    [t.more.definition, cases.join(". ")],
    [t.more.derived, derived.map(({ name, definition: how }) => `${name}: ${how}`).join("; ")],
    [t.more.linked, model.linked],
    [t.more.notes, model.notes],
  ];
  return facts.filter(([, value]) => value.trim() !== "");
}
