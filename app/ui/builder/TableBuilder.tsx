import { Form, Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { readFormCommand, readTableParts } from "~/app/domain/sample-tables/builder/formCommand";
import { judgeModel } from "~/app/domain/sample-tables/builder/judgeModel";
import { countInnerCells } from "~/app/domain/sample-tables/layout/layoutTable";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { DataSource } from "~/schemas/catalogue";
import type { TableCommand } from "~/schemas/tableCommand";
import type { TableModel } from "~/schemas/tableModel";
import { HeldNotice } from "../apply/HeldNotice";
import { FieldQuestions } from "../supplement/DraftQuestions";
import { describeCommand, focusAfter } from "./describeCommand";
import { RateFields } from "./RateFields";
import { SmallCells } from "./SmallCells";
import { TableAbout } from "./TableAbout";
import { TableAdvice } from "./TableAdvice";
import { TableMore } from "./TableMore";
import { TablePreview } from "./TablePreview";
import type { Builder } from "./useBuilder";
import { useEstimate, type Estimated } from "./useEstimate";
import { useTableTexts } from "./useTableTexts";
import { VariableSides } from "./VariableSides";

export interface BuilderSource extends Pick<DataSource, "id" | "variables"> {
  /** In the reader's language. */
  readonly name: string;
}

/**
 * One table of the application. Every button holds a command: with a script it is carried out here, without one the
 * form is sent and the server does the same.
 */
export function TableBuilder(props: {
  draftId: string;
  model: TableModel;
  number: number;
  builder: Builder;
  options: BuilderOptions;
  sources: readonly BuilderSource[];
  isLinked: boolean;
  estimated: Estimated;
  /** Whether the server has steps to take back and forth, for a page without a script. */
  steps: { canUndo: boolean; canRedo: boolean };
}) {
  const { draftId, model, number, builder, options, sources, isLinked, steps } = props;
  const t = useTableTexts();
  const language = useLanguage();
  const to = paths(language);
  const form = useRef<HTMLFormElement>(null);
  const [revision, setRevision] = useState(0);
  const [said, setSaid] = useState("");
  const [isScripted, setScripted] = useState(false);
  const lastTyped = useRef("");
  const { estimate, differencing, isStale } = useEstimate(draftId, builder.tables, model.id, props.estimated);

  const readTyped = (field: string) => {
    if (!form.current) return;
    const parts = readTableParts(new FormData(form.current), model, options);
    builder.apply({ type: "set", table: model.id, parts }, lastTyped.current === field);
    lastTyped.current = field;
  };
  // What was typed before the page came alive.
  const readFirst = useRef(readTyped);
  useEffect(() => {
    readFirst.current("");
    setScripted(true);
  }, []);

  /** Fields begin anew where something else than typing changed the table. */
  const afterwards = (text: string, focus: string | null) => {
    lastTyped.current = "";
    setRevision((before) => before + 1);
    setSaid(text);
    if (focus !== null) {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body || document.activeElement === null)
          document.getElementById(focus)?.focus();
      });
    }
  };
  const run = (command: TableCommand) => {
    const after = builder.apply(command);
    const table = after.find(({ id }) => id === model.id);
    afterwards(
      after === builder.tables ? t.said.nothing : describeCommand(command, model, table ?? null, options, language, t),
      focusAfter(command),
    );
  };
  const step = (way: "undo" | "redo") => {
    builder[way]();
    afterwards(way === "undo" ? t.said.undone : t.said.redone, null);
  };

  const onSubmit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    if (submitter.name === "command") {
      const command = readFormCommand(new FormData(event.currentTarget), submitter.value);
      if (command) run(command as TableCommand);
    } else if (submitter.name === "step") step(submitter.value === "undo" ? "undo" : "redo");
    else void builder.flush();
  };

  const canUndo = isScripted ? builder.canUndo : steps.canUndo;
  const canRedo = isScripted ? builder.canRedo : steps.canRedo;
  const cells = countInnerCells([...model.rows, ...model.columns]) * model.measures.length;
  return (
    <Form
      ref={form}
      method="post"
      className="stack stack--wide table-builder"
      autoComplete="off"
      onSubmit={onSubmit}
      onChange={(event) => {
        const field = (event.target as unknown as HTMLInputElement).name;
        if (isPartField(field)) readTyped(field);
      }}
      onBlur={() => void builder.flush()}
    >
      {/* What Enter does in a field. */}
      <button className="visually-hidden" name="save" value="1" tabIndex={-1} aria-hidden="true">
        {t.page.save}
      </button>
      <header className="stack stack--tight">
        <h1 tabIndex={-1}>{model.title || t.page.title({ number })}</h1>
        <div className="row">
          <Link to={to.draftStep(draftId, "table")}>{t.page.back}</Link>
          <button name="step" value="undo" className="link-button" disabled={!canUndo}>
            {t.page.undo}
          </button>
          <button name="step" value="redo" className="link-button" disabled={!canRedo}>
            {t.page.redo}
          </button>
        </div>
      </header>
      {builder.state.conflicts.length > 0 ? (
        <TableConflict
          resolve={(keep) => {
            builder.resolve(keep);
            afterwards("", null);
          }}
        />
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="table-builder__columns">
        <div className="stack table-builder__variables">
          <VariableSides
            model={model}
            options={options}
            revision={revision}
            move={(key, { side, at }) => run({ type: "move-variable", table: model.id, key, to: side, at })}
          />
        </div>
        <div className="stack table-builder__about">
          <TableAbout model={model} options={options} revision={revision} />
          <TableMore model={model} sources={sources} isLinked={isLinked} revision={revision} />
        </div>
        <div className="stack table-builder__preview">
          <section className="card" aria-labelledby="forhandsvisning">
            <div className="row builder__top">
              <div>
                <h2 id="forhandsvisning">{t.preview.heading}</h2>
                {model.rows.length + model.columns.length > 0 ? (
                  <p className="quiet">{t.preview.cells({ count: cells })}</p>
                ) : null}
              </div>
              <Downloads draftId={draftId} tableId={model.id} />
            </div>
            <FieldQuestions field={`tableModel.${model.id}`} />
            <TablePreview model={model} levels={isStale ? undefined : estimate.levels} />
            {!isStale && /[12]/.test(estimate.levels) ? (
              <p className="quiet">
                <span aria-hidden="true">▲</span> {t.preview.likely} <span aria-hidden="true">△</span> {t.preview.maybe}
              </p>
            ) : null}
          </section>
          <SmallCells tableId={model.id} estimate={estimate} differencing={differencing} isStale={isStale} />
          <RateFields model={model} revision={revision} />
          <TableAdvice tableId={model.id} advice={judgeModel(model, options, sources)} />
        </div>
      </div>
      {isScripted ? null : (
        <button className="ds-button" name="save" value="1">
          {t.page.saveOnly}
        </button>
      )}
      {builder.held ? <HeldNotice held={builder.held} /> : null}
    </Form>
  );
}

/** Fields that say something of the table at once; the others wait for a button. */
const isPartField = (name: string): boolean =>
  !/^(?:in|label|name|new|include|width)\.|^newVariable$|^ownVariable$|^$/.test(name);

function Downloads({ draftId, tableId }: { draftId: string; tableId: string }) {
  const t = useTableTexts().page;
  const to = paths(useLanguage());
  return (
    <p>
      {t.download}:{" "}
      {(["xlsx", "csv", "json"] as const).map((format, at) => (
        <span key={format}>
          {at > 0 ? " · " : ""}
          {/* A file is fetched, not a page. */}
          <a href={to.draftTableFile(draftId, tableId, format)} download>
            {{ xlsx: t.excel, csv: t.csv, json: t.jsonStat }[format]}
          </a>
        </span>
      ))}
    </p>
  );
}

function TableConflict({ resolve }: { resolve: (keep: "mine" | "saved") => void }) {
  const t = useTableTexts().conflict;
  return (
    <section className="card card--look" role="alert" aria-labelledby="konflikt">
      <h2 id="konflikt">{t.title}</h2>
      <p>{t.lead}</p>
      <div className="row">
        {(["mine", "saved"] as const).map((keep) => (
          <button key={keep} type="button" className="ds-button" data-variant="secondary" onClick={() => resolve(keep)}>
            {t[keep]}
          </button>
        ))}
      </div>
    </section>
  );
}
