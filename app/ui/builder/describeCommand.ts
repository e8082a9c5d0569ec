import { placeOf } from "~/app/domain/sample-tables/builder/applyCommand";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { countInnerCells } from "~/app/domain/sample-tables/layout/layoutTable";
import type { BuilderTexts } from "~/app/i18n/nb/builder";
import type { Language } from "~/schemas/language";
import type { TableCommand } from "~/schemas/tableCommand";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { variableName } from "./variableName";

/**
 * What a command did, for a screen reader.
 * @param before the table as it was
 * @param after the table now; null when it is gone
 */
export function describeCommand(
  command: TableCommand,
  before: TableModel,
  after: TableModel | null,
  options: BuilderOptions,
  language: Language,
  t: BuilderTexts,
): string {
  const find = (model: TableModel | null, key: string): ModelVariable | undefined =>
    model ? [...model.rows, ...model.columns, ...model.filters].find((variable) => variable.key === key) : undefined;
  const nameOf = (key: string): string => {
    const variable = find(after, key) ?? find(before, key);
    return variable ? variableName(variable, options, language) : "";
  };
  const side = (of: "rows" | "columns" | "filters"): string => t.variables[of].toLowerCase();
  switch (command.type) {
    case "add-table":
    case "duplicate-table":
    case "remove-table":
    case "set":
      return t.said[command.type];
    case "add-variable": {
      const added = after?.[command.side].at(-1);
      return t.said["add-variable"]({
        variable: added ? variableName(added, options, language) : "",
        side: side(command.side),
      });
    }
    case "remove-variable":
      return t.said["remove-variable"]({ variable: nameOf(command.key) });
    case "move-variable": {
      const place = after ? placeOf(after, command.key) : null;
      const count = after?.[command.to].length ?? 0;
      const where = { side: side(command.to), place: (place?.at ?? 0) + 1, count };
      return t.said["move-variable"]({ variable: nameOf(command.key), ...where });
    }
    case "apply-proposal":
      return t.said.groups({ cells: after ? countInnerCells([...after.rows, ...after.columns]) : 0 });
    default:
      return t.said.changed({
        variable: nameOf(command.key),
        values: find(after, command.key)?.categories.length ?? 0,
      });
  }
}

/** Id of what to go to when the button that was pressed is gone; null to stay. */
export function focusAfter(command: TableCommand): string | null {
  switch (command.type) {
    case "remove-variable":
      return "legg-til-variabel";
    case "move-variable":
      return `variabel-${command.key}`;
    case "apply-proposal":
      return "sma-tall";
    default:
      return "key" in command ? `variabel-${command.key}` : null;
  }
}
