import { expect, test } from "vitest";
import type { CaseLetter } from "./CaseView";
import { listHistory, type RecordedEvent } from "./listHistory";

const npr = { nb: "NPR og KPR", nn: "NPR og KPR", en: "NPR and KPR" };
const fhi = { nb: "Folkehelseinstituttet", nn: "Folkehelseinstituttet", en: "NIPH" };
const names = {
  units: new Map([
    ["fhi", fhi],
    ["fhi-npr-kpr", npr],
  ]),
  people: new Map([["marit", "Marit Bergseth"]]),
};
const event = (sequence: number, more: Pick<RecordedEvent, "event"> & Partial<RecordedEvent>): RecordedEvent => ({
  sequence,
  at: `2026-12-0${sequence}T10:00:00.000Z`,
  actorId: "marit",
  visibility: "applicant",
  payload: {},
  ...more,
});
const declared = event(1, { event: { type: "declared-complete", completeOn: "2026-11-23", parts: [] } });
const postponed = event(2, {
  event: { type: "postponed", letter: true, unitId: "fhi-npr-kpr", likelyOn: "2027-01-29" },
  payload: { reason: "Et nytt uttrekk må kvalitetssikres." },
});
const decided = event(3, {
  event: { type: "decided", unitId: "fhi", outcome: "granted", decidedOn: "2026-12-03", preparedBy: null },
  payload: { reasons: "Innenfor formålet." },
});
const all = [declared, postponed, decided];
const sequences = (entries: { sequence: number }[]) => entries.map((entry) => entry.sequence);

test("the newest comes first", () => {
  expect(sequences(listHistory(all, [], names, { audience: "staff" }))).toEqual([3, 2, 1]);
});

test("a unit never sees what was done to another unit's part", () => {
  const seen = listHistory(all, [], names, { audience: "unit", units: ["fhi-npr-kpr"] });
  expect(sequences(seen)).toEqual([2, 1]);
});

test("what is internal is for Helsedataservice alone, and what is for units not for the applicant", () => {
  const events = [
    { ...declared, visibility: "internal" as const },
    { ...postponed, visibility: "unit" as const },
  ];
  expect(sequences(listHistory(events, [], names, { audience: "applicant" }))).toEqual([]);
  expect(sequences(listHistory(events, [], names, { audience: "unit", units: ["fhi-npr-kpr"] }))).toEqual([2]);
  expect(sequences(listHistory(events, [], names, { audience: "staff" }))).toEqual([2, 1]);
});

test("staff see who did it, the applicant does not", () => {
  expect(listHistory([declared], [], names, { audience: "staff" })[0]?.actorName).toBe("Marit Bergseth");
  expect(listHistory([declared], [], names, { audience: "applicant" })[0]?.actorName).toBeNull();
});

test("a postponement tells its reason, its likely day and its letter, and not another unit's letter", () => {
  const letter: CaseLetter = {
    id: "right",
    kind: "postponement",
    subject: "Tabellen blir forsinket",
    unitId: "fhi-npr-kpr",
    writtenAt: postponed.at,
  };
  const letters = [{ ...letter, id: "wrong", unitId: "fhi" }, letter];
  const [entry] = listHistory([postponed], letters, names, { audience: "applicant" });
  expect(entry).toMatchObject({
    unitName: npr,
    date: "2027-01-29",
    text: "Et nytt uttrekk må kvalitetssikres.",
    letterId: "right",
  });
});

test("an event whose texts are erased still stands in the history", () => {
  const [entry] = listHistory([{ ...decided, payload: null }], [], names, { audience: "applicant" });
  expect(entry).toMatchObject({ type: "decided", outcome: "granted", text: null });
});

test("one letter on several moved deadlines stands at each of them", () => {
  const moved = (sequence: number, unitId: string): RecordedEvent => ({
    ...event(sequence, {
      event: { type: "deadline-moved", unitId, from: "2027-01-06", dueOn: "2027-01-07", calendarVersion: "2" },
    }),
    at: "2026-12-04T10:00:00.000Z",
  });
  const letter: CaseLetter = {
    id: "both",
    kind: "deadline-moved",
    subject: "Fristen er flyttet",
    unitId: null,
    writtenAt: "2026-12-04T10:00:00.000Z",
  };
  const events = [moved(4, "fhi"), moved(5, "fhi-npr-kpr")];
  const history = listHistory(events, [letter], names, { audience: "applicant" });
  expect(history.map(({ letterId }) => letterId)).toEqual(["both", "both"]);
});
