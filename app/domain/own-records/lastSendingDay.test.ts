import { expect, test } from "vitest";
import { lastSendingDay } from "./lastSendingDay";
import { someRequest } from "./testing/someRecords";

const today = "2026-12-23";
const answer = { on: "2026-12-03", outcome: "refused", grounds: "" } as const;

test.each([
  { what: "nothing is sent", request: null, last: today },
  { what: "nothing has come of it", request: someRequest(), last: today },
  { what: "they answered", request: someRequest({ answer }), last: "2026-12-03" },
  {
    what: "they asked for time before they answered",
    request: someRequest({ answer, extension: { toldOn: "2026-11-27", reason: "" } }),
    last: "2026-11-27",
  },
  {
    what: "one asked again, twice",
    request: someRequest({ followedUpOn: ["2026-12-10", "2026-12-01"] }),
    last: "2026-12-01",
  },
  {
    what: "one complained, and told Datatilsynet",
    request: someRequest({ complaintSentOn: "2026-12-11", authorityToldOn: "2026-12-09" }),
    last: "2026-12-09",
  },
])("a letter can't have been sent after what came of it: $what", ({ request, last }) => {
  expect(lastSendingDay(request, today)).toBe(last);
});
