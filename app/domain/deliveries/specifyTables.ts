import type { TableModel } from "~/schemas/tableModel";
import type { DeliveryRule } from "./Deviation";

/**
 * The tables as the specification shows them: what they are restricted to and counted by stands in the workbook
 * already; the threshold, and how a small figure is marked, are added to the notes. In bokmål, as all of the workbook.
 */
export function specifyTables(granted: readonly TableModel[], rules: readonly DeliveryRule[]): TableModel[] {
  return granted.map((model, at) => {
    const rule = rules[at];
    if (!rule) throw new RangeError(`no rule for table ${at + 1}`);
    return { ...model, notes: [model.notes.trim(), ...ruleLines(rule)].filter((line) => line !== "").join("\n") };
  });
}

const zeroLines = {
  published: "Nuller kan vises.",
  small: "Nuller regnes som små tall.",
  unknown: "Kilden sier ikke om nuller regnes som små tall. Si fra i leveransen hvis de vises.",
};

function ruleLines({ below, zeros, source }: DeliveryRule): string[] {
  return [
    `Terskel: Tall under ${below} skal ikke vises. Skriv «.» eller «:» i stedet, aldri 0. Kilde: ${source}`,
    zeroLines[zeros ?? "unknown"],
  ];
}
