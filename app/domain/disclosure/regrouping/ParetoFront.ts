import { rounding } from "./groupOneVariable";
import type { Regrouping } from "./RegroupProblem";

/**
 * The regroupings that no other beats in both loss and expected small cells, by growing loss. Of equals the one with
 * the fewest changes stays.
 */
export class ParetoFront {
  private points: Regrouping[] = [];

  get all(): readonly Regrouping[] {
    return this.points;
  }

  /** Whether a regrouping with this loss and outcome would be taken in. */
  wants(loss: number, small: number, changes: number): boolean {
    return !this.points.some(
      (point) =>
        point.loss <= loss + rounding &&
        point.small <= small + rounding &&
        (point.loss < loss - rounding || point.small < small - rounding || point.changes <= changes),
    );
  }

  /** Takes a regrouping in, unless another is at least as good, and drops those that it beats. */
  add(point: Regrouping): boolean {
    if (!this.wants(point.loss, point.small, point.changes)) return false;
    this.points = this.points.filter(
      (other) => other.loss < point.loss - rounding || other.small < point.small - rounding,
    );
    const after = this.points.findIndex((other) => other.loss > point.loss);
    this.points.splice(after < 0 ? this.points.length : after, 0, point);
    return true;
  }
}
