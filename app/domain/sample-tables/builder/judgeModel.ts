import type { DataSource } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { mostCells } from "../mostCells";
import { countInnerCells } from "../layout/layoutTable";
import { findAgeBreaks } from "../findAgeBreaks";
import { soundsEnglish } from "../soundsEnglish";
import { findList, findVariable, type BuilderOptions } from "./BuilderOptions";

/** Something to see to in a table before it is sent; the labels are those of the table. */
export type ModelAdvice =
  | { readonly code: "no-variables" | "no-title" | "no-unit" | "no-period" | "period-reversed" }
  | { readonly code: "no-categories" | "not-in-sources"; readonly variable: string }
  | { readonly code: "repeated-category"; readonly variable: string; readonly label: string }
  | { readonly code: "too-many-cells"; readonly cells: number }
  | { readonly code: "ages-overlap" | "ages-gap"; readonly first: string; readonly second: string }
  | { readonly code: "counties-2024-before"; readonly from: string }
  | { readonly code: "counties-2020-outside" }
  | {
      readonly code: "label-english";
      readonly label: string;
      /** Norwegian words from the catalogue; null where there are none. */
      readonly proposal: string | null;
      /** Where the label stands: the variable's own name, or the place of a category. */
      readonly place: { readonly key: string; readonly at: number | null };
    };

/** English labels that are named; more are seldom different in kind. */
const mostLabels = 10;

/** What is missing or doubtful in a table, what has to be there first. Labels in English never bar the way. */
export function judgeModel(
  model: TableModel,
  options: BuilderOptions,
  sources: readonly Pick<DataSource, "id" | "variables">[],
): ModelAdvice[] {
  const placed = [...model.rows, ...model.columns];
  const all = [...placed, ...model.filters];
  const cells = countInnerCells(placed) * model.measures.length;
  return [
    ...(placed.length === 0 ? [{ code: "no-variables" } as const] : []),
    ...(model.title.trim() === "" ? [{ code: "no-title" } as const] : []),
    ...(model.unit.label.trim() === "" ? [{ code: "no-unit" } as const] : []),
    ...judgePeriod(model.period),
    ...all
      .filter(({ categories }) => categories.length === 0)
      .map(({ label }) => ({ code: "no-categories", variable: label }) as const),
    ...all.flatMap(judgeRepeats),
    ...(cells > mostCells ? [{ code: "too-many-cells", cells } as const] : []),
    ...placed.flatMap(judgeAges),
    ...all.flatMap((variable) => judgeGeography(variable, model.period)),
    ...judgeSources(model, all, sources),
    ...all.flatMap((variable) => judgeWords(variable, options)).slice(0, mostLabels),
  ];
}

/** What keeps a table from being one that a registry can make. */
export const barsSending: readonly ModelAdvice["code"][] = [
  "no-variables",
  "no-unit",
  "no-period",
  "period-reversed",
  "no-categories",
];

function judgePeriod({ from, to }: TableModel["period"]): ModelAdvice[] {
  if (from.trim() === "" || to.trim() === "") return [{ code: "no-period" }];
  return Number(from) > Number(to) ? [{ code: "period-reversed" }] : [];
}

function judgeRepeats({ label: variable, categories }: ModelVariable): ModelAdvice[] {
  const seen = new Set<string>();
  const repeated = categories.find(({ label }) => {
    const known = seen.has(label.toLowerCase());
    seen.add(label.toLowerCase());
    return known;
  });
  return repeated ? [{ code: "repeated-category", variable, label: repeated.label }] : [];
}

function judgeAges({ categories }: ModelVariable): ModelAdvice[] {
  const { breaks } = findAgeBreaks(categories.map(({ label }) => label));
  return breaks.map(({ kind, ...between }) => ({ code: kind === "overlap" ? "ages-overlap" : "ages-gap", ...between }));
}

/** Counties changed on 1 January 2020 and 2024 (Statistics Norway, Klass 104). */
function judgeGeography({ codeList }: ModelVariable, { from, to }: TableModel["period"]): ModelAdvice[] {
  const [first, last] = [Number(from), Number(to || from)];
  if (!/^\d{4}$/.test(from.trim())) return [];
  if (codeList === "county-2024" && first < 2024) return [{ code: "counties-2024-before", from: from.trim() }];
  if (codeList === "county-2020" && (first < 2020 || last > 2023)) return [{ code: "counties-2020-outside" }];
  return [];
}

function judgeSources(
  model: TableModel,
  variables: readonly ModelVariable[],
  sources: readonly Pick<DataSource, "id" | "variables">[],
): ModelAdvice[] {
  const chosen = sources.filter(({ id, variables: has }) => model.sources.includes(id) && has.length > 0);
  if (chosen.length === 0) return [];
  return variables
    .filter(({ id }) => id !== null && !chosen.some((source) => source.variables.includes(id)))
    .map(({ label }) => ({ code: "not-in-sources", variable: label }) as const);
}

function judgeWords(variable: ModelVariable, options: BuilderOptions): ModelAdvice[] {
  const { key, label, id, categories, codeList } = variable;
  const list = findList(options, codeList);
  const known = findVariable(options, id);
  const ofName = lookUp(known ? [known.label] : options.variables.map((one) => one.label));
  const ofCategory = lookUp((list ? [list] : options.lists).flatMap((one) => one.codes.map((code) => code.label)));
  const own = ofName(label);
  return [
    ...(own ? [{ code: "label-english", label, ...own, place: { key, at: null } } as const] : []),
    ...categories.flatMap((category, at): ModelAdvice[] => {
      const found = ofCategory(category.label);
      return found ? [{ code: "label-english", label: category.label, ...found, place: { key, at } }] : [];
    }),
  ];
}

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * Whether words are English, with the catalogue's Norwegian ones; null for Norwegian ones, and those alike in both.
 * Long lists are looked through with each change on the page, so the words are laid out once.
 */
function lookUp(labels: readonly Localised[]): (label: string) => { proposal: string | null } | null {
  const norwegian = new Set(labels.flatMap(({ nb, nn }) => [plain(nb), plain(nn)]));
  const translated = new Map([...labels].reverse().map(({ nb, en }) => [plain(en), nb]));
  return (label) => {
    if (norwegian.has(plain(label))) return null;
    const proposal = translated.get(plain(label));
    if (proposal !== undefined) return { proposal };
    return soundsEnglish(label) ? { proposal: null } : null;
  };
}
