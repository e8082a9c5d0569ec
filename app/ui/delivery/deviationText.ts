import type { Deviation } from "~/app/domain/deliveries/Deviation";
import type { DeliveryTexts } from "~/app/i18n/nb/delivery";

/** Cells and labels that are named in the sentence; the number tells of the others. */
const mostNamed = 12;

/** What to do about a deviation, and where. */
export function deviationText({ code, count, cells, labels }: Deviation, t: DeliveryTexts["deviations"]): string {
  const say: (p: { count: number; labels: string; cells: string }) => string = t.codes[code];
  return say({ count, labels: named(labels, count, t), cells: named(cells, count, t) });
}

function named(words: readonly string[], count: number, t: DeliveryTexts["deviations"]): string {
  const first = words.slice(0, mostNamed).join(", ");
  const left = Math.max(words.length, words.length === 0 ? 0 : count) - Math.min(words.length, mostNamed);
  return left > 0 ? `${first} ${t.more({ count: left })}` : first;
}

/** The table and the sheet that it is about. */
export function deviationPlace({ table, title, sheet }: Deviation, t: DeliveryTexts["deviations"]): string {
  const parts = [table === null ? "" : t.inTable({ table, title }), sheet === null ? "" : t.inSheet({ sheet })];
  return parts.filter((part) => part !== "").join(", ");
}
