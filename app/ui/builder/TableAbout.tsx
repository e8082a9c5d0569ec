import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { measureKinds, percentDirections } from "~/app/domain/sample-tables/builder/measureChoices";
import { useLanguage } from "~/app/i18n/useTexts";
import type { TableMeasure, TableModel } from "~/schemas/tableModel";
import { SelectField, TextField } from "../Field";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

/** Measures that one table can hold side by side. */
const mostMeasures = 6;
const anotherMeasure: TableMeasure = { kind: "rate", per: 100_000, of: "", direction: "row", standardPopulation: "" };

/** Title, unit of count, period and measures. The fields hold what was typed; `revision` begins them anew. */
export function TableAbout(props: { model: TableModel; options: BuilderOptions; revision: number }) {
  const { model, options, revision } = props;
  const t = useTableTexts().about;
  const language = useLanguage();
  const { unit, measures } = model;
  const isOwnUnit = unit.id === null && unit.label !== "";
  return (
    <section className="card" aria-labelledby="om-tabellen">
      <h2 id="om-tabellen">{t.heading}</h2>
      <TextField
        key={`title ${revision}`}
        name="title"
        label={t.title}
        help={t.titleHelp}
        defaultValue={model.title}
        maxLength={300}
        autoComplete="off"
      />
      <SelectField
        key={`unit ${revision}`}
        name="unit"
        label={t.unit}
        help={t.unitHelp}
        defaultValue={isOwnUnit ? "own" : (unit.id ?? "")}
        options={[
          { value: "", label: t.unitNone },
          ...options.units.map(({ id, label }) => ({ value: id, label: label[language] })),
          { value: "own", label: t.unitOwn },
        ]}
      />
      <div className="when-own-unit">
        <TextField
          key={`own ${revision}`}
          name="unitOwn"
          label={t.unitOwnLabel}
          defaultValue={isOwnUnit ? unit.label : ""}
          maxLength={300}
        />
      </div>
      <div className="builder__years">
        <TextField
          key={`from ${revision}`}
          name="fromYear"
          label={t.from}
          short
          inputMode="numeric"
          maxLength={4}
          defaultValue={model.period.from}
        />
        <TextField
          key={`to ${revision}`}
          name="toYear"
          label={t.to}
          short
          inputMode="numeric"
          maxLength={4}
          defaultValue={model.period.to}
        />
      </div>
      {measures.map((measure, at) => (
        <MeasureFields
          key={`${at} ${revision} ${measures.length}`}
          measure={measure}
          at={at}
          others={measures.filter((_, other) => other !== at)}
          tableId={model.id}
        />
      ))}
      {measures.length < mostMeasures ? (
        <CommandButton command={{ type: "set", table: model.id, parts: { measures: [...measures, anotherMeasure] } }}>
          {t.addMeasure}
        </CommandButton>
      ) : null}
    </section>
  );
}

function MeasureFields(props: { measure: TableMeasure; at: number; others: readonly TableMeasure[]; tableId: string }) {
  const { measure, at, others, tableId } = props;
  const t = useTableTexts().about;
  const name = (part: keyof TableMeasure) => `measures.${at}.${part}`;
  const number = at + 1;
  return (
    <div className="measure" data-kind={measure.kind}>
      <SelectField
        name={name("kind")}
        label={others.length > 0 ? t.measureNumber({ number }) : t.measure}
        defaultValue={measure.kind}
        options={measureKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
      />
      {measure.kind === "rate" ? (
        <>
          <SelectField
            name={name("per")}
            label={t.per}
            defaultValue={String(measure.per)}
            options={Object.entries(t.perValue).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            name={name("standardPopulation")}
            label={t.standardPopulation}
            help={t.standardPopulationHelp}
            defaultValue={measure.standardPopulation}
            maxLength={300}
          />
        </>
      ) : null}
      {measure.kind === "mean" || measure.kind === "median" ? (
        <TextField name={name("of")} label={t.of} help={t.ofHelp} defaultValue={measure.of} maxLength={300} />
      ) : null}
      {measure.kind === "share" ? (
        <SelectField
          name={name("direction")}
          label={t.direction}
          defaultValue={measure.direction}
          options={percentDirections.map((value) => ({ value, label: t.directionValue[value] }))}
        />
      ) : null}
      {others.length > 0 ? (
        <CommandButton command={{ type: "set", table: tableId, parts: { measures: [...others] } }}>
          {t.removeMeasure({ number })}
        </CommandButton>
      ) : null}
    </div>
  );
}
