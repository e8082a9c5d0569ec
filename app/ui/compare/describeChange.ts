import {
  several,
  type CategoryChange,
  type Several,
  type TableChange,
} from "~/app/domain/sample-tables/compare/TableChange";
import type { SubmissionComparison } from "~/app/domain/sample-tables/compare/SubmissionComparison";
import type { BuilderTexts } from "~/app/i18n/nb/builder";
import type { CompareTexts } from "~/app/i18n/nb/compare";
import type { Language } from "~/schemas/language";
import { nameSeveral } from "./nameSeveral";

/** A change in words. */
export interface DescribedChange {
  sentences: string[];
  /** Texts that are too long for a sentence, to be shown side by side. */
  texts?: { before: string; after: string };
}

export interface ChangeWords {
  t: CompareTexts;
  /** What the answers on what counts as a case are called. */
  more: BuilderTexts["more"];
  names: SubmissionComparison["names"];
  language: Language;
}

/** A longer text, or one of several lines, doesn't fit in a sentence. */
const longest = 100;
/** So many values or groups have a sentence each. */
const mostSentences = 12;

/** One change of a table in sentences of its own, in the reader's language; the labels are those of the table. */
export function describeChange(change: TableChange, words: ChangeWords): DescribedChange {
  const { t, names, language } = words;
  const named = (name: string) => t.quote(name.trim() || t.unnamed);
  const list = (parts: readonly string[]) => nameSeveral(several(parts), t);
  const one = (sentence: string): DescribedChange => ({ sentences: [sentence] });
  switch (change.kind) {
    case "text":
      return describeText(change, t);
    case "unit-known":
      return one(t.unitKnown({ label: named(change.label), isKnown: change.isKnown }));
    case "measures":
      return one(t.measures({ before: list(change.before), after: list(change.after) }));
    case "sources": {
      const called = (ids: readonly string[]) => list(ids.map((id) => names.sources[id]?.[language] ?? id));
      return {
        sentences: [
          ...(change.added.length > 0 ? [t.sourcesAdded({ names: called(change.added) })] : []),
          ...(change.removed.length > 0 ? [t.sourcesRemoved({ names: called(change.removed) })] : []),
        ],
      };
    }
    case "definition": {
      const values: Record<string, string> = words.more[`${change.part}Value`];
      const said = (value: string) => t.quote(values[value] ?? words.more.notSaid);
      return one(t.definition({ part: change.part, before: said(change.before), after: said(change.after) }));
    }
    case "rates":
      return one(t.rates);
    case "variable-added": {
      const { side, categories } = change;
      return one(t.variableAdded({ variable: named(change.variable), side, values: nameSeveral(categories, t) }));
    }
    case "variable-removed":
      return one(t.variableRemoved({ variable: named(change.variable), side: change.side }));
    case "variable-moved":
      return one(t.variableMoved({ variable: named(change.variable), from: change.from, to: change.to }));
    case "variables-reordered":
      return one(t.variablesReordered({ side: change.side, order: list(change.order) }));
    case "variable-renamed":
      return one(t.variableRenamed({ before: named(change.before), after: named(change.after) }));
    case "variable-known":
      return one(t.variableKnown({ variable: named(change.variable), isKnown: change.isKnown }));
    case "code-list": {
      const called = (id: string | null) => (id === null ? "" : t.quote(names.codeLists[id]?.[language] ?? id));
      const [before, after] = [called(change.before), called(change.after)];
      return one(t.codeList({ variable: named(change.variable), before, after }));
    }
    case "total":
      return one(t.total({ variable: named(change.variable), isSet: change.isSet }));
    case "keep-fine":
      return one(t.keepFine({ variable: named(change.variable), isSet: change.isSet }));
    default:
      return { sentences: describeCategories(change, named(change.variable), t) };
  }
}

function describeText(
  { part, before, after }: Extract<TableChange, { kind: "text" }>,
  t: CompareTexts,
): DescribedChange {
  if ([before, after].some((text) => text.length > longest || text.includes("\n")))
    return { sentences: [t.text.changedLong({ part })], texts: { before, after } };
  // The sentence has a full stop of its own.
  const quoted = (text: string) => t.quote(text.replace(/\.$/, ""));
  if (before === "") return { sentences: [t.text.filled({ part, after: quoted(after) })] };
  if (after === "") return { sentences: [t.text.emptied({ part, before: quoted(before) })] };
  return { sentences: [t.text.changed({ part, before: quoted(before), after: quoted(after) })] };
}

function describeCategories(change: CategoryChange, variable: string, t: CompareTexts): string[] {
  const each = <Item>({ shown, count }: Several<Item>, say: (item: Item) => string): string[] => {
    const told = shown.slice(0, mostSentences).map(say);
    return count > told.length ? [...told, t.further({ variable, count: count - told.length })] : told;
  };
  switch (change.kind) {
    case "categories-added":
    case "categories-removed": {
      const say = change.kind === "categories-added" ? t.valuesAdded : t.valuesRemoved;
      return [say({ variable, values: nameSeveral(change.labels, t), count: change.labels.count })];
    }
    case "categories-reordered":
      return [t.valuesReordered({ variable, values: nameSeveral(change.labels, t) })];
    case "categories-recoded":
      return [t.valuesRecoded({ variable, values: nameSeveral(change.labels, t) })];
    case "categories-renamed":
      return each(change.renamed, ({ before, after }) =>
        t.valueRenamed({ variable, before: t.quote(before), after: t.quote(after) }),
      );
    case "categories-merged":
    case "categories-split":
    case "categories-regrouped": {
      const say = {
        "categories-merged": t.valuesMerged,
        "categories-split": t.valueSplit,
        "categories-regrouped": t.valuesRegrouped,
      }[change.kind];
      return each(change.groups, ({ from, to }) =>
        say({ variable, from: nameSeveral(from, t), to: nameSeveral(to, t) }),
      );
    }
  }
}
