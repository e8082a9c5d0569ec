import type { CellGrid } from "./CellGrid";
import type { TableCover } from "./coverTable";
import { advance } from "./expectCells";
import { likelyFrom, safeBelow } from "./findSafeMean";
import { smallProbability } from "./smallProbability";
import type { SmallRule } from "./SmallRule";

/**
 * A character for each inner cell of the table in row-major order: `0` safe, `1` maybe, `2` likely small, `?` not known.
 * Where a variable's spread is not known no cell is safe: what would be `0` is `?`.
 * @param grid expected persons; null when nothing is known of any cell
 */
export function drawLevels(cover: TableCover, grid: CellGrid | null, rule: SmallRule): string {
  const lengths = cover.variables.map(({ variable }) => variable.categories.length);
  const cells = lengths.reduce((product, length) => product * length, 1);
  if (!grid) return "?".repeat(cells);
  const drawn = Array.from(grid.values, (mean) => levelOf(smallProbability(mean, rule), cover.isPartial));
  const offsets = cellOffsets(cover, grid);
  const at = new Array<number>(lengths.length).fill(0);
  let levels = "";
  for (let cell = 0; cell < cells; cell++) {
    let index = 0;
    for (let variable = 0; variable < at.length && index >= 0; variable++) {
      const offset = offsets[variable]?.[at[variable] ?? 0] ?? -1;
      index = offset < 0 ? -1 : index + offset;
    }
    levels += index < 0 ? "?" : (drawn[index] ?? "?");
    advance(at, lengths);
  }
  return levels;
}

function levelOf(probability: number, isPartial: boolean): "0" | "1" | "2" | "?" {
  if (probability >= likelyFrom) return "2";
  if (probability >= safeBelow) return "1";
  return isPartial ? "?" : "0";
}

/** For each variable and category how far it moves in the grid: 0 for a variable not in it, −1 for a category not in it. */
function cellOffsets(cover: TableCover, grid: CellGrid): number[][] {
  let stride = grid.values.length;
  const strides = new Map(
    grid.variables.map(({ covered }, index) => {
      stride /= grid.lengths[index] ?? 1;
      return [covered, stride];
    }),
  );
  return cover.variables.map((covered) => {
    const own = grid.variables.find((one) => one.covered === covered);
    const step = strides.get(covered);
    if (!own || step === undefined) return covered.variable.categories.map(() => 0);
    return covered.variable.categories.map((_, category) => {
      const position = own.kept.indexOf(category);
      return position < 0 ? -1 : position * step;
    });
  });
}
