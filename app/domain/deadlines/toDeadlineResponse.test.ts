import { expect, test } from "vitest";
import { deadlineResponse } from "~/schemas/deadline";
import { computeStatutoryDeadline } from "./computeStatutoryDeadline";
import { norway } from "./norway";
import { toDeadlineResponse } from "./toDeadlineResponse";

test("the reply has the fields of the contract and no others", () => {
  const deadline = computeStatutoryDeadline({ completeOn: "2026-12-23", linkage: false }, norway);
  const reply = toDeadlineResponse(deadline, "nb");
  expect(Object.keys(reply).sort()).toEqual(
    ["calendarVersion", "complete", "deadline", "linkage", "rule", "skipped", "workingDays"].sort(),
  );
  expect(reply.skipped[0]).toEqual({ date: "2026-12-25", reason: { code: "christmas-day", name: "første juledag" } });
  expect(deadlineResponse.strict().parse(reply)).toEqual(reply);
});

test("the example of the contract is answered as it stands there", () => {
  const deadline = computeStatutoryDeadline({ completeOn: "2026-11-23", linkage: false }, norway);
  expect(toDeadlineResponse(deadline, "nb")).toMatchObject({
    complete: "2026-11-23",
    linkage: false,
    workingDays: 30,
    deadline: "2027-01-06",
    rule: "mon-fri",
  });
});

test("names follow the language", () => {
  const deadline = computeStatutoryDeadline({ completeOn: "2026-11-27", linkage: false }, norway);
  expect(toDeadlineResponse(deadline, "nn").skipped[0]?.reason).toEqual({ code: "saturday", name: "laurdag" });
  expect(toDeadlineResponse(deadline, "en").skipped[0]?.reason).toEqual({ code: "saturday", name: "Saturday" });
});

test("a Saturday comes with the next weekday, a day before § 19 f with the word that it was no statutory deadline", () => {
  const saturday = computeStatutoryDeadline({ completeOn: "2027-03-01", linkage: true }, norway, "mon-sat");
  expect(toDeadlineResponse(saturday, "nb")).toMatchObject({ deadline: "2027-05-15", nextWeekday: "2027-05-18" });
  const early = computeStatutoryDeadline({ completeOn: "2021-05-31", linkage: false }, norway);
  expect(toDeadlineResponse(early, "nb").statutory).toBe(false);
});
