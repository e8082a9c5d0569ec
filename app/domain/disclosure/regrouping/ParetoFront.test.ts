import { expect, test } from "vitest";
import { ParetoFront } from "./ParetoFront";

const point = (loss: number, small: number, changes: number) => ({ groupings: [], loss, small, changes });

test("what is beaten in loss or small cells and better in neither does not stay", () => {
  const front = new ParetoFront();
  for (const one of [point(0, 10, 0), point(0.5, 10, 1), point(0.6, 4, 1), point(0.4, 4, 1), point(0.9, 1, 2)])
    front.add(one);
  expect(front.all.map(({ loss, small }) => [loss, small])).toEqual([
    [0, 10],
    [0.4, 4],
    [0.9, 1],
  ]);
});

test("of equals the one with the fewest changes stays, whichever comes first", () => {
  for (const changes of [
    [2, 1],
    [1, 2],
  ]) {
    const front = new ParetoFront();
    for (const one of changes) front.add(point(0.4, 4, one));
    expect(front.all).toEqual([point(0.4, 4, 1)]);
  }
});
