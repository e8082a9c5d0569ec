import { expect, test } from "vitest";
import { checkEntryDay } from "./checkEntryDay";
import { withRequest, sentRequest } from "./withRequest";
import { someFolder, someProvider, someRequest } from "./testing/someRecords";

test.each([
  { day: "", problem: "missing" },
  { day: "2026-02-30", problem: "no-date" },
  { day: "2026-12-24", problem: "in-future" },
  { day: "2026-12-23", problem: null },
  { day: "2026-11-23", problem: null },
  { day: "2026-11-22", problem: "too-early" },
])("on 23 December, what happened since 23 November can't have happened on «$day»: $problem", ({ day, problem }) => {
  expect(checkEntryDay(day, { today: "2026-12-23", notBefore: "2026-11-23" })).toBe(problem);
});

test.each([
  { day: "2026-12-04", problem: "too-late" },
  { day: "2026-12-03", problem: null },
  { day: "2026-12-24", problem: "in-future" },
])("on 23 December, what was answered on 3 December can't have been sent on $day: $problem", ({ day, problem }) => {
  expect(checkEntryDay(day, { today: "2026-12-23", notAfter: "2026-12-03" })).toBe(problem);
});

test("a date of sending that is put right keeps what has happened since, and touches nobody else's", () => {
  const answer = { on: "2026-12-03", outcome: "all", grounds: "" } as const;
  const other = someProvider("b", someRequest());
  const folder = someFolder(someProvider("a", someRequest({ answer })), other);
  const changed = withRequest(folder, "a", (before) =>
    sentRequest(before, { sentOn: "2026-11-20", channel: "online", receivedOn: "2026-11-20" }),
  );
  expect(changed.providers[0]?.request).toEqual(
    someRequest({ answer, sentOn: "2026-11-20", channel: "online", receivedOn: "2026-11-20" }),
  );
  expect(changed.providers[1]).toBe(other);
});
