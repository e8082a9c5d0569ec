import { findList, findVariable, type BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { leftOutCodes } from "~/app/domain/sample-tables/builder/fillCategories";
import { groupLevels } from "~/app/domain/sample-tables/builder/groupLevels";
import { parseAgeBand } from "~/app/domain/sample-tables/parseAgeBand";
import { parseYears } from "~/app/domain/sample-tables/parseYears";
import { useLanguage } from "~/app/i18n/useTexts";
import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";
import { SelectField, TextArea } from "../Field";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

/** Values that are listed to be chosen one by one; more are changed by fetching, grouping or pasting. */
const mostListed = 200;

interface EditorProps {
  model: TableModel;
  variable: ModelVariable;
  /** The variable as the reader knows it. */
  name: string;
  options: BuilderOptions;
  revision: number;
}

/** The values of a variable: from code lists or one's own, to take out, rename, reorder and put together. */
export function CategoryEditor(props: EditorProps) {
  const { name, variable } = props;
  const t = useTableTexts().categories;
  return (
    <details open={variable.categories.length === 0}>
      <summary aria-label={t.headingOf({ variable: name })}>{t.heading}</summary>
      <div className="stack stack--tight">
        <Fetching {...props} />
        {variable.categories.length > 0 ? <ChosenCategories {...props} /> : null}
        <Grouping {...props} />
        <LeftOut {...props} />
        <AddCategories {...props} />
      </div>
    </details>
  );
}

function Fetching({ model, variable, options }: EditorProps) {
  const t = useTableTexts().categories;
  const language = useLanguage();
  const known = findVariable(options, variable.id);
  const command = (codeList: string | null) => ({
    type: "fill" as const,
    table: model.id,
    key: variable.key,
    codeList,
  });
  if (known?.pattern === "year") return <CommandButton command={command(null)}>{t.fetchYears}</CommandButton>;
  const lists = (known?.codeLists ?? []).flatMap((id) => findList(options, id) ?? []);
  if (lists.length === 0) return <p className="quiet">{t.noList}</p>;
  return (
    <div className="row">
      {lists.map((list) => (
        <CommandButton key={list.id} command={command(list.id)}>
          {t.fetch({ list: list.label[language], count: list.codes.length })}
        </CommandButton>
      ))}
    </div>
  );
}

/** One toolbar for what is chosen, rather than buttons at each value. */
function ChosenCategories({ model, variable, options, revision }: EditorProps) {
  const t = useTableTexts().categories;
  const { key, categories } = variable;
  const chosen = `in.${key}`;
  const label = `label.${key}`;
  const where = { table: model.id, key };
  return (
    <>
      <fieldset className="category-list">
        <legend>{t.legend}</legend>
        <ul>
          {categories.slice(0, mostListed).map((category, at) => (
            <CategoryLine
              key={`${category.label} ${at} ${revision}`}
              category={category}
              variable={variable}
              at={at}
              options={options}
            />
          ))}
        </ul>
        {categories.length > mostListed ? (
          <p className="quiet">{t.cut({ shown: mostListed, count: categories.length })}</p>
        ) : null}
      </fieldset>
      <div className="field">
        <label htmlFor={`navn-${key}-verdi`}>{t.newLabel}</label>
        <div className="field__help" id={`navn-${key}-hjelp`}>
          {t.newLabelHelp}
        </div>
        <input
          key={revision}
          type="text"
          id={`navn-${key}-verdi`}
          name={label}
          aria-describedby={`navn-${key}-hjelp`}
          maxLength={300}
          autoComplete="off"
        />
      </div>
      <div className="row">
        <CommandButton command={{ type: "merge", ...where, from: { at: `${chosen}[]`, label } }}>
          {t.merge}
        </CommandButton>
        <CommandButton command={{ type: "rename-category", ...where, from: { at: chosen, label } }}>
          {t.rename}
        </CommandButton>
        <CommandButton command={{ type: "exclude", ...where, from: { at: `${chosen}[]` } }}>{t.exclude}</CommandButton>
        <CommandButton command={{ type: "split", ...where, from: { at: `${chosen}[]` } }}>{t.split}</CommandButton>
        <CommandButton command={{ type: "shift-categories", ...where, by: -1, from: { at: `${chosen}[]` } }}>
          {t.up}
        </CommandButton>
        <CommandButton command={{ type: "shift-categories", ...where, by: 1, from: { at: `${chosen}[]` } }}>
          {t.down}
        </CommandButton>
      </div>
    </>
  );
}

function CategoryLine(props: {
  category: TableCategory;
  variable: ModelVariable;
  at: number;
  options: BuilderOptions;
}) {
  const { category, variable, at, options } = props;
  const t = useTableTexts().categories;
  const language = useLanguage();
  const id = `verdi-${variable.key}-${at}`;
  const helper = language === "en" ? englishOf(category, variable, options) : null;
  return (
    <li className="category-line">
      <input type="checkbox" id={id} name={`in.${variable.key}`} value={at} />
      <label htmlFor={id}>
        <span lang="nb">{category.label}</span>
        {helper ? <span className="quiet"> {helper}</span> : null}
        {category.codes.length > 1 ? (
          <span className="quiet"> {t.covers({ count: category.codes.length })}</span>
        ) : null}
      </label>
    </li>
  );
}

/** The catalogue's English words for a value that stands in the table in Norwegian; null where they are the same. */
function englishOf(category: TableCategory, variable: ModelVariable, options: BuilderOptions): string | null {
  const [code] = category.codes;
  if (code === undefined || category.codes.length > 1) return null;
  const label = findList(options, variable.codeList)?.codes.find((one) => one.code === code)?.label;
  return label && label.nb === category.label && label.en !== label.nb ? label.en : null;
}

function Grouping({ model, variable, options }: EditorProps) {
  const t = useTableTexts().categories;
  const language = useLanguage();
  const { key } = variable;
  const labels = variable.categories.map(({ label }) => label);
  const areAges = labels.filter((label) => parseAgeBand(label) !== null).length >= 2;
  const areYears = !areAges && labels.filter((label) => parseYears(label) !== null).length >= 2;
  const levels = groupLevels(variable, options);
  if (!areAges && !areYears && levels.length === 0) return null;
  return (
    <div className="stack stack--tight">
      {areAges || areYears ? (
        <div className="row row--fields">
          <div className="field field--short">
            <label htmlFor={`bredde-${key}`}>{areAges ? t.width.ages : t.width.years}</label>
            <input
              type="text"
              id={`bredde-${key}`}
              name={`width.${key}`}
              inputMode="numeric"
              maxLength={3}
              defaultValue="10"
            />
          </div>
          <CommandButton command={{ type: "group-by-width", table: model.id, key, from: { width: `width.${key}` } }}>
            {t.group}
          </CommandButton>
        </div>
      ) : null}
      {levels.length > 0 ? (
        <div className="row">
          {levels.map(({ id, label }) => (
            <CommandButton key={id} command={{ type: "group-by-level", table: model.id, key, level: id }}>
              {t.groupTo({ level: label[language] })}
            </CommandButton>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function LeftOut({ model, variable, options, revision }: EditorProps) {
  const t = useTableTexts().categories;
  const left = leftOutCodes(variable, options);
  if (left.length === 0 || variable.categories.length === 0) return null;
  const field = `include.${variable.key}`;
  return (
    <div className="row row--fields">
      <SelectField
        key={revision}
        name={field}
        label={t.includeChoice}
        options={left.map(({ code, label }) => ({ value: code, label }))}
      />
      <CommandButton command={{ type: "include", table: model.id, key: variable.key, from: { code: field } }}>
        {t.include}
      </CommandButton>
    </div>
  );
}

function AddCategories({ model, variable, revision }: EditorProps) {
  const t = useTableTexts().categories;
  const field = `new.${variable.key}`;
  const where = { table: model.id, key: variable.key };
  return (
    <>
      <TextArea key={revision} name={field} label={t.add} help={t.addHelp} rows={2} />
      <div className="row">
        <CommandButton command={{ type: "add-categories", ...where, from: { labels: `lines:${field}` } }}>
          {t.addButton}
        </CommandButton>
        {variable.categories.some(({ label }) => label === "Ukjent") ? null : (
          <CommandButton command={{ type: "add-categories", ...where, labels: ["Ukjent"] }}>{t.unknown}</CommandButton>
        )}
      </div>
    </>
  );
}
