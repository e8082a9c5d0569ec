import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { variableSides, type VariableSide } from "../builder/variableSides";
import { normaliseLabel } from "../normaliseLabel";
import { compareCategories } from "./compareCategories";
import { pairInPasses, sharedPart } from "./pairInPasses";
import { several, type TableChange } from "./TableChange";

interface Placed {
  readonly variable: ModelVariable;
  readonly side: VariableSide;
}

/** Variables without a common name are the same when this much of their categories is. */
const leastShared = 0.5;

/** What happened to the variables of a table and their categories, in the order of the table as it is now. */
export function compareVariables(before: TableModel, after: TableModel): TableChange[] {
  const [placedBefore, placedAfter] = [place(before), place(after)];
  const pairs = pairInPasses(placedBefore, placedAfter, passes);
  const [taken, found] = [new Set(pairs.map(([one]) => one)), new Map(pairs.map(([one, other]) => [other, one]))];
  const fromAfter = placedAfter.flatMap((placed, at) => {
    const earlier = placedBefore[found.get(at) ?? -1];
    return earlier ? compareOne(earlier, placed) : [whole("variable-added", placed)];
  });
  const gone = placedBefore.filter((_, at) => !taken.has(at)).map((placed) => whole("variable-removed", placed));
  const stayed = pairs.map(([one, other]) => ({ before: placedBefore[one], after: placedAfter[other], one, other }));
  const reordered = variableSides.flatMap((side): TableChange[] => {
    const there = stayed
      .filter((pair) => pair.before?.side === side && pair.after?.side === side)
      .sort((a, b) => a.one - b.one);
    const isInOrder = there.every(({ other }, at) => other > (there[at - 1]?.other ?? -1));
    return isInOrder ? [] : [{ kind: "variables-reordered", side, order: after[side].map(({ label }) => label) }];
  });
  return [...fromAfter, ...gone, ...reordered];
}

const place = (model: TableModel): Placed[] =>
  variableSides.flatMap((side) => model[side].map((variable) => ({ variable, side })));

const whole = (kind: "variable-added" | "variable-removed", { variable, side }: Placed): TableChange => ({
  kind,
  variable: variable.label,
  side,
  categories: several(variable.categories.map(({ label }) => label)),
});

type Rule = (before: Placed, after: Placed) => boolean;

const sameId: Rule = ({ variable: one }, { variable: other }) => one.id !== null && one.id === other.id;
const sameSide: Rule = (one, other) => one.side === other.side;
const sameKey: Rule = ({ variable: one }, { variable: other }) => one.key === other.key;
/** Two different variables of the catalogue are never one, whatever they are called. */
const mayBeOne: Rule = ({ variable: one }, { variable: other }) =>
  one.id === null || other.id === null || one.id === other.id;
const sameLabel: Rule = ({ variable: one }, { variable: other }) =>
  normaliseLabel(one.label) !== "" && normaliseLabel(one.label) === normaliseLabel(other.label);
const sameCategories: Rule = ({ variable: one }, { variable: other }) =>
  sharedPart(labels(one), labels(other)) >= leastShared;
const noCategories: Rule = ({ variable: one }, { variable: other }) =>
  one.categories.length === 0 && other.categories.length === 0;
const all =
  (...rules: Rule[]): Rule =>
  (before, after) =>
    rules.every((isTrue) => isTrue(before, after));
const either =
  (...rules: Rule[]): Rule =>
  (before, after) =>
    rules.some((isTrue) => isTrue(before, after));

const labels = ({ categories }: ModelVariable): Set<string> =>
  new Set(categories.map(({ label }) => normaliseLabel(label)));

/** The surest first. A key alone says nothing: the builder gives the key of a variable that is gone to the next. */
const passes: readonly Rule[] = [
  all(sameId, sameLabel, sameKey, sameSide),
  all(sameId, sameLabel, sameSide),
  all(sameId, sameKey),
  all(sameId, sameLabel),
  all(sameId, sameSide),
  sameId,
  all(sameLabel, mayBeOne, sameSide),
  all(sameLabel, mayBeOne),
  all(sameKey, mayBeOne, either(sameCategories, all(noCategories, sameSide))),
  all(mayBeOne, sameCategories, sameSide),
  all(mayBeOne, sameCategories),
];

function compareOne(before: Placed, after: Placed): TableChange[] {
  const [one, other] = [before.variable, after.variable];
  const variable = other.label;
  const changes: (TableChange | false)[] = [
    one.label !== other.label && { kind: "variable-renamed", before: one.label, after: other.label },
    one.label === other.label &&
      one.id !== other.id && { kind: "variable-known", variable, isKnown: other.id !== null },
    before.side !== after.side && { kind: "variable-moved", variable, from: before.side, to: after.side },
    one.codeList !== other.codeList && { kind: "code-list", variable, before: one.codeList, after: other.codeList },
    one.total !== other.total && { kind: "total", variable, isSet: other.total },
    ...compareCategories(one, other).map((change) => ({ ...change, variable })),
    one.keepFine !== other.keepFine && { kind: "keep-fine", variable, isSet: other.keepFine },
  ];
  return changes.filter((change) => change !== false);
}
