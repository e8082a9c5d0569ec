import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import { complaintRoads } from "./complaintRoads";
import { judgeRequest } from "./judgeRequest";
import { listFollowed } from "./listFollowed";
import { listOpenDates, remindDays } from "./listOpenDates";
import { someFolder, someProvider, someRequest } from "./testing/someRecords";

const roads = { county: true };
const judge = (more: Parameters<typeof someRequest>[0], today: string) =>
  judgeRequest(someRequest(more), roads, today, norway);
const refused = { on: "2026-12-03", outcome: "refused", grounds: "" } as const;

describe("a request sent on 23 November 2026 and owed an answer by 23 December", () => {
  test("is waited for until the end of the last day", () => {
    expect(judge({}, "2026-12-23")).toMatchObject({ stage: "waiting", nextOn: "2026-12-23", isLate: false });
  });

  test("is late the day after", () => {
    expect(judge({}, "2026-12-24")).toMatchObject({ stage: "silent", nextOn: "2026-12-23", isLate: true });
  });

  test("that was asked for again goes on to the complaint", () => {
    const asked = { followedUpOn: ["2026-12-28"] };
    expect(judge(asked, "2026-12-28")).toMatchObject({ stage: "followed-up", nextOn: "2027-01-20", isLate: false });
  });

  test("that was asked for again too early has not been asked for since", () => {
    expect(judge({ followedUpOn: ["2026-12-10"] }, "2026-12-24").stage).toBe("silent");
  });

  test("that was refused can be complained of for four weeks, and then is late", () => {
    expect(judge({ answer: refused }, "2026-12-31")).toMatchObject({
      stage: "refused",
      nextOn: "2026-12-31",
      isLate: false,
    });
    expect(judge({ answer: refused }, "2027-01-01").isLate).toBe(true);
  });

  test("that was answered in part can be complained of too", () => {
    expect(judge({ answer: { ...refused, outcome: "part" } }, "2026-12-10").stage).toBe("in-part");
  });

  test("that was complained of waits for others", () => {
    const complained = { answer: refused, complaintSentOn: "2026-12-10" };
    expect(judge(complained, "2027-05-01")).toMatchObject({ stage: "complained", nextOn: null, isLate: false });
  });

  test("that was answered after the complaint is done", () => {
    const late = { complaintSentOn: "2026-12-28", answer: { ...refused, outcome: "all" as const } };
    expect(judge(late, "2027-05-01").stage).toBe("answered");
  });
});

describe("where to complain", () => {
  test("a health registry gives no care: Datatilsynet alone", () => {
    const registry = someProvider("r", null, { kind: "registry" });
    expect(complaintRoads(someFolder(registry), registry)).toEqual({
      county: false,
      authority: true,
      isMonthOwed: true,
    });
  });

  test("GDPR does not apply to somebody who has died: Statsforvalteren alone, and no month", () => {
    const provider = someProvider("g", null, { subjectId: "mor" });
    const folder = someFolder(provider);
    const dead = { id: "mor", kind: "deceased", name: "Mor", birthDate: null, relation: "mor" } as const;
    expect(complaintRoads({ ...folder, subjects: [...folder.subjects, dead] }, provider)).toEqual({
      county: true,
      authority: false,
      isMonthOwed: false,
    });
  });

  test("a general practitioner can be complained of to both", () => {
    const provider = someProvider("g", null);
    expect(complaintRoads(someFolder(provider), provider)).toEqual({
      county: true,
      authority: true,
      isMonthOwed: true,
    });
  });
});

describe("the list of those who were written to", () => {
  const folder = someFolder(
    someProvider("done", someRequest({ answer: { on: "2026-11-30", outcome: "all", grounds: "" } })),
    someProvider("unsent", null),
    someProvider("later", someRequest({ sentOn: "2026-12-10" })),
    someProvider("refused", someRequest({ answer: refused })),
    someProvider("late", someRequest({ sentOn: "2026-11-02" })),
  );
  const followed = listFollowed(folder, "2026-12-20", norway);

  test("begins with the day that comes first, and ends with those from which nothing is awaited", () => {
    expect(followed.map(({ provider }) => provider.id)).toEqual(["late", "refused", "later", "done"]);
  });

  test("reminds the day after an answer was owed, and a week before the last day to complain", () => {
    expect(
      listOpenDates(followed, "2026-12-20").map(({ providerId, kind, on, remindOn }) => [
        providerId,
        kind,
        on,
        remindOn,
      ]),
    ).toEqual([
      // Owed on 2 December; 28 days later is 30 December.
      ["late", "complaint", "2026-12-30", "2026-12-23"],
      ["refused", "complaint", "2026-12-31", "2026-12-24"],
      // 10 January 2027 is a Sunday.
      ["later", "answer", "2027-01-11", "2027-01-12"],
    ]);
  });

  test("reminds the day before, where the week has begun, and not at all on the last day", () => {
    const day = (today: string) => remindDays(listOpenDates(listFollowed(folder, today, norway), today));
    expect(day("2026-12-28")).toEqual(["2026-12-29", "2026-12-30", "2027-01-12"]);
    // Today is too late to be reminded of tomorrow.
    expect(day("2026-12-30")).toEqual(["2027-01-12"]);
    expect(day("2026-12-31")).toEqual(["2027-01-12"]);
  });
});
