import { expect, test } from "vitest";
import { record, redo, startHistory, undo } from "./history";

const typed = (...states: string[]) => states.reduce((history, state) => record(history, state), startHistory("a"));

test("steps go back and forth", () => {
  const history = typed("b", "c");
  expect(undo(history).present).toBe("b");
  expect(undo(undo(history)).present).toBe("a");
  expect(undo(undo(undo(history))).present).toBe("a");
  expect(redo(undo(history)).present).toBe("c");
  expect(redo(history).present).toBe("c");
});

test("a new step after going back forgets what was undone", () => {
  const history = record(undo(typed("b", "c")), "d");
  expect(redo(history).present).toBe("d");
  expect(undo(history).present).toBe("b");
});

test("typing that goes on is one step", () => {
  const history = record(record(record(startHistory("a"), "ab"), "abc", true), "abcd", true);
  expect(undo(history).present).toBe("a");
});

test("what changes nothing is no step", () => {
  const history = typed("b");
  expect(record(history, "b")).toBe(history);
});

test("the last hundred steps are kept", () => {
  let history = typed(...Array.from({ length: 150 }, (_, at) => String(at)));
  for (let at = 0; at < 150; at++) history = undo(history);
  expect(history.present).toBe("49");
});
