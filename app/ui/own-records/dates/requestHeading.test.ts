import { describe, expect, test } from "vitest";
import { norway } from "~/app/domain/deadlines/norway";
import { listFollowed } from "~/app/domain/own-records/listFollowed";
import { someFolder, someProvider, someRequest } from "~/app/domain/own-records/testing/someRecords";
import { recordDates as t } from "~/app/i18n/nb/recordDates";
import type { Provider, RecordRequest } from "~/schemas/recordFolder";
import { offeredPanels } from "./RequestPanel";
import { requestHeading } from "./requestHeading";

const dead = { id: "mor", kind: "deceased", name: "Mor", birthDate: null, relation: "mor" } as const;
const refused = { on: "2026-12-03", outcome: "refused", grounds: "" } as const;

/** The heading of a request sent on Monday 23 November 2026, and what is offered, on a day. */
function seen(today: string, request: Partial<RecordRequest>, provider: Partial<Provider> = {}) {
  const folder = someFolder(someProvider("a", someRequest(request), provider));
  const [followed] = listFollowed({ ...folder, subjects: [...folder.subjects, dead] }, today, norway);
  if (!followed) throw new RangeError("nothing was sent");
  const { strong, others } = offeredPanels(followed);
  return [requestHeading(followed, { t, language: "nb", today }), strong, others];
}

describe("the heading says what is true, and the strong action what to do", () => {
  test("waiting", () => {
    expect(seen("2026-11-24", {})).toEqual(["Svar innen 23. desember", "answer", ["extension"]]);
  });
  test("late", () => {
    expect(seen("2026-12-24", {})).toEqual([
      "Svaret skulle ha kommet 23. desember",
      "follow-up",
      ["answer", "extension", "complaint", "authority"],
    ]);
  });
  test("asked again: the complaint is next, with the year where it is another", () => {
    expect(seen("2026-12-28", { followedUpOn: ["2026-12-28"] })).toEqual([
      "Klag innen 20. januar 2027",
      "complaint",
      ["answer", "follow-up", "authority"],
    ]);
  });
  test("refused", () => {
    expect(seen("2026-12-10", { answer: refused })).toEqual(["Klag innen 31. desember", "complaint", []]);
  });
  test("refused, and five weeks later", () => {
    expect(seen("2027-01-07", { answer: refused })[0]).toBe("Klagefristen gikk ut 31. desember 2026");
  });
  test("a registry that refuses is no matter for Statsforvalteren", () => {
    expect(seen("2026-12-10", { answer: refused }, { kind: "registry" })).toEqual(["Avslag 3. desember", null, []]);
  });
  test("a registry that is silent is one for Datatilsynet", () => {
    const asked = { followedUpOn: ["2026-12-28"] };
    expect(seen("2026-12-28", asked, { kind: "registry" })).toEqual([
      "Purret 28. desember",
      "authority",
      ["answer", "follow-up"],
    ]);
  });
  test("of somebody who has died no month is owed, and Datatilsynet has no say", () => {
    expect(seen("2026-11-24", {}, { subjectId: "mor" })).toEqual(["Purr etter 23. desember", "answer", []]);
    expect(seen("2026-12-24", {}, { subjectId: "mor" })).toEqual([
      "Ingen svar 23. desember. Purr nå",
      "follow-up",
      ["answer", "complaint"],
    ]);
  });
});
