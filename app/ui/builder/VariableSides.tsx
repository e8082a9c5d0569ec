import { useRef } from "react";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { useLanguage } from "~/app/i18n/useTexts";
import { variableSides, type VariableSide } from "~/app/domain/sample-tables/builder/variableSides";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { AddVariable } from "./AddVariable";
import { CategoryEditor } from "./CategoryEditor";
import { CommandButton } from "./CommandButton";
import { useDrag, useDrop, type MoveVariable } from "./useDrag";
import { useTableTexts } from "./useTableTexts";
import { variableName } from "./variableName";

interface SideProps {
  model: TableModel;
  options: BuilderOptions;
  revision: number;
  move: MoveVariable;
}

/** The variables in rows, columns and filters: to move by drag, by keyboard or by form. */
export function VariableSides(props: SideProps) {
  const { model, options } = props;
  return (
    <>
      {variableSides.map((side) => (
        <Side key={side} side={side} {...props} />
      ))}
      <AddVariable model={model} options={options} revision={props.revision} />
    </>
  );
}

function Side({ side, ...props }: SideProps & { side: VariableSide }) {
  const { model, move } = props;
  const t = useTableTexts().variables;
  const place = useRef<HTMLElement>(null);
  const isOver = useDrop(place, { side, at: model[side].length }, move);
  return (
    <section
      ref={place}
      className="card variable-side"
      data-over={isOver || undefined}
      aria-labelledby={`side-${side}`}
    >
      <h2 id={`side-${side}`} tabIndex={-1}>
        {t[side]}
      </h2>
      {side === "filters" ? <p className="field__help">{t.filtersHelp}</p> : null}
      {model[side].length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ol className="variable-list">
          {model[side].map((variable, at) => (
            <VariableCard key={variable.key} variable={variable} side={side} at={at} {...props} />
          ))}
        </ol>
      )}
    </section>
  );
}

function VariableCard(props: SideProps & { variable: ModelVariable; side: VariableSide; at: number }) {
  const { model, options, revision, move, variable, side, at } = props;
  const t = useTableTexts().variables;
  const language = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  useDrag(card, handle, variable.key);
  const isOver = useDrop(card, { side, at }, move);
  const { key } = variable;
  const name = variableName(variable, options, language);
  const count = variable.categories.length;
  return (
    <li ref={card} className="variable-card" data-over={isOver || undefined}>
      <div className="variable-card__top">
        <span ref={handle} className="variable-card__handle" aria-hidden="true" title={t.drag}>
          ⠿
        </span>
        <h3 id={`variabel-${key}`} tabIndex={-1}>
          {name}
        </h3>
        <span className="quiet">
          {count === 0 ? t.noValues : t.values({ count })}
          {variable.total ? `, ${t.withTotal}` : ""}
        </span>
      </div>
      {name === variable.label ? null : <p className="quiet">{t.inTable({ label: variable.label })}</p>}
      <details>
        <summary aria-label={t.changeVariable({ variable: name })}>{t.change}</summary>
        <div className="stack stack--tight">
          <div className="row">
            {at > 0 ? (
              <CommandButton command={{ type: "move-variable", table: model.id, key, to: side, at: at - 1 }}>
                {t.up}
              </CommandButton>
            ) : null}
            {at < model[side].length - 1 ? (
              <CommandButton command={{ type: "move-variable", table: model.id, key, to: side, at: at + 1 }}>
                {t.down}
              </CommandButton>
            ) : null}
            {variableSides
              .filter((other) => other !== side)
              .map((to) => (
                <CommandButton
                  key={to}
                  command={{ type: "move-variable", table: model.id, key, to, at: model[to].length }}
                >
                  {t.to[to]}
                </CommandButton>
              ))}
          </div>
          {side === "filters" ? null : <Switches model={model} variable={variable} />}
          <div className="field">
            <label htmlFor={`navn-${key}`}>{t.rename}</label>
            <input
              key={revision}
              type="text"
              id={`navn-${key}`}
              name={`name.${key}`}
              defaultValue={variable.label}
              maxLength={300}
              autoComplete="off"
            />
          </div>
          <div className="row">
            <CommandButton command={{ type: "set-variable", table: model.id, key, from: { label: `name.${key}` } }}>
              {t.renameButton}
            </CommandButton>
            <CommandButton command={{ type: "remove-variable", table: model.id, key }}>{t.remove}</CommandButton>
          </div>
        </div>
      </details>
      <CategoryEditor model={model} variable={variable} name={name} options={options} revision={revision} />
    </li>
  );
}

function Switches({ model, variable }: { model: TableModel; variable: ModelVariable }) {
  const t = useTableTexts().variables;
  const { key, total, keepFine } = variable;
  return (
    <div className="row">
      <CommandButton
        look="secondary"
        pressed={total}
        command={{ type: "set-variable", table: model.id, key, total: !total }}
      >
        {t.total}
      </CommandButton>
      <CommandButton
        look="secondary"
        pressed={keepFine}
        command={{ type: "set-variable", table: model.id, key, keepFine: !keepFine }}
      >
        {t.keepFine}
      </CommandButton>
    </div>
  );
}
