import type { ModelVariable } from "~/schemas/tableModel";
import { linkCategories, type LinkedCategories } from "./linkCategories";
import { movedItems } from "./movedItems";
import { several, type CategoryChange, type Regrouping } from "./TableChange";

/** What happened to the categories of a variable; nothing where they are the same, in the same order. */
export function compareCategories(before: ModelVariable, after: ModelVariable): CategoryChange[] {
  const { links, removed, added } = linkCategories(before, after);
  const labels = ({ categories }: ModelVariable, places: readonly number[]) =>
    places.map((at) => categories[at]?.label ?? "");
  const renamed: { before: string; after: string }[] = [];
  const recoded: string[] = [];
  const groups: Record<"merged" | "split" | "regrouped", Regrouping[]> = { merged: [], split: [], regrouped: [] };
  const inOrder = [...links].sort((a, b) => (a.after[0] ?? 0) - (b.after[0] ?? 0));
  for (const link of inOrder) {
    const [from, to] = [labels(before, link.before), labels(after, link.after)];
    const isOne = from.length === 1 && to.length === 1;
    if (isOne && from[0] === to[0]) {
      if (!link.isSame) recoded.push(to[0] ?? "");
    } else if (isOne && link.isSame) {
      renamed.push({ before: from[0] ?? "", after: to[0] ?? "" });
    } else {
      groups[kindOf(link)].push({ from: several(from), to: several(to) });
    }
  }
  const moved = movedItems(inOrder.map((link) => link.before[0] ?? 0)).map((at) => inOrder[at]?.after[0] ?? 0);
  const grouped = (kind: keyof typeof groups): CategoryChange[] =>
    groups[kind].length > 0 ? [{ kind: `categories-${kind}`, groups: several(groups[kind]) }] : [];
  const named = (
    kind: "categories-added" | "categories-removed" | "categories-reordered" | "categories-recoded",
    list: readonly string[],
  ): CategoryChange[] => (list.length > 0 ? [{ kind, labels: several(list) }] : []);
  return [
    ...grouped("merged"),
    ...grouped("split"),
    ...grouped("regrouped"),
    ...(renamed.length > 0 ? [{ kind: "categories-renamed", renamed: several(renamed) } as const] : []),
    ...named("categories-recoded", recoded),
    ...named("categories-added", labels(after, added)),
    ...named("categories-removed", labels(before, removed)),
    ...named("categories-reordered", labels(after, moved)),
  ];
}

function kindOf({ before, after, isSame }: LinkedCategories["links"][number]): "merged" | "split" | "regrouped" {
  if (!isSame || (before.length > 1 && after.length > 1)) return "regrouped";
  return after.length === 1 ? "merged" : "split";
}
