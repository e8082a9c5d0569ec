import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { addOfficeDays } from "~/app/domain/deadlines/plannedDates";
import { norway } from "~/app/domain/deadlines/norway";
import { osloDate } from "~/app/domain/osloDate";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import { calendarAction, loadCalendarPage } from "~/app/routes/admin/calendarPage.server";
import { loader as fetchFeed } from "~/app/routes/public/calendarFeedFile";
import { addOpenCases } from "~/app/testing/addOpenCases";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { assignCase } from "~/app/usecases/assignCase";
import { changeRoles } from "~/app/usecases/changeRoles";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { feedAction, loadFeedPage } from "./calendarFeed.server";
import { loadPostponePage, postponeAction } from "./postpone.server";
import { loadPostponeMany, postponeManyAction } from "./postponeMany.server";

let harness: TestPortal;
let today: string;

beforeAll(async () => {
  registerTexts("nb", nb);
  registerTexts("nn", nn);
  registerTexts("en", en);
  harness = await createTestPortal();
  today = osloDate(await harness.portal.deps.now());
});
afterAll(() => harness.close());

type Form = Record<string, string | string[]>;

/** What Remix hands a loader or an action, for somebody who is signed in. */
function asked(
  word: string,
  params: Record<string, string> = {},
  { search = "", form }: { search?: string; form?: Form } = {},
): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {})) for (const one of [value].flat()) body.append(name, one);
  const request = new Request(`http://portal.example/nb${search}`, form ? { method: "POST", body } : {});
  return { request, params: { lang: "nb", ...params }, context };
}

/** Open cases, the first of which was complete so many working days ago. */
const openCases = (count: number, workingDaysAgo = 5) =>
  addOpenCases(harness.portal.deps, {
    applicantId: harness.person("ingrid").id,
    caseworkerId: harness.person("marit").id,
    content: wholeDraft,
    count,
    from: addWorkingDays(today, -workingDaysAgo, norway),
  });

async function find(id: string) {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the case is gone");
  return record;
}

interface Answer<Data> {
  data: Data;
  init: ResponseInit | null;
}
const replied = <Data>(answer: unknown) => answer as Answer<Data>;
const redirectedTo = (answer: unknown) => (answer as Response).headers.get("Location");
const statusOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 200,
    (thrown: unknown) => (thrown as { init?: ResponseInit }).init?.status,
  );

describe("the administrator's calendar", () => {
  const name = { nameNb: "minnedag", nameNn: "minnedag", nameEn: "day of remembrance" };

  test("a holiday set by law needs its act and paragraph, and all that was typed comes back", async () => {
    const { base, entryId } = await loadCalendarPage(asked("administrator"));
    const form = { act: "", kind: "legal", base: String(base), entryId, from: "2027-02-03", ...name, reason: "Ny lov" };
    const { data, init } = replied<{ typed: Form; errors: unknown }>(
      await calendarAction(asked("administrator", {}, { form })),
    );
    expect(init?.status).toBe(422);
    expect(data.errors).toEqual(
      expect.arrayContaining([
        { field: "act", code: "act-missing" },
        { field: "paragraph", code: "paragraph-missing" },
      ]),
    );
    expect(data.typed).toMatchObject({ nameNb: "minnedag", reason: "Ny lov" });
  });

  test("a new day is a new version, clicked twice one version, and the next one is told of a lost race", async () => {
    const page = await loadCalendarPage(asked("administrator"));
    const form = {
      ...{ act: "lov 2027-01-15-1", paragraph: "§ 1", kind: "legal", from: "2027-02-03", ...name, reason: "Ny lov" },
      ...{ base: String(page.base), entryId: page.entryId },
    };
    const first = await calendarAction(asked("administrator", {}, { form }));
    const second = await calendarAction(asked("administrator", {}, { form }));
    expect([redirectedTo(first), redirectedTo(second)]).toEqual(
      Array.from({ length: 2 }, () => `/nb/admin/kalender?lagret=${page.base + 1}`),
    );
    const other = { ...form, entryId: harness.portal.deps.newId(), from: "2027-02-04" };
    const lost = replied<{ errors: unknown }>(await calendarAction(asked("administrator", {}, { form: other })));
    expect(lost).toMatchObject({ init: { status: 409 }, data: { errors: [{ field: null, code: "conflict" }] } });
    const after = await loadCalendarPage(asked("administrator"));
    expect(after.versions).toHaveLength(page.base + 1);
    expect(after.versions[0]).toMatchObject({ reason: "Ny lov", changedBy: harness.person("administrator").name });
  });

  test("the public calculator and the API count with it at once", () => {
    expect(harness.portal.deps.calendar.holidaysOn("2027-02-03")).toHaveLength(1);
    expect(harness.portal.deps.calendar.version).toBe("no-2026.1+1");
  });

  test("nobody but an administrator sees or changes it", async () => {
    for (const word of ["ingrid", "marit", "unit-fhi"]) {
      expect(await statusOf(loadCalendarPage(asked(word)))).toBe(404);
      expect(await statusOf(calendarAction(asked(word, {}, { form: {} })))).toBe(404);
    }
  });
});

describe("a postponement", () => {
  const written = { reasonCode: "data-quality", reason: "Ett\r\nTo", likelyOn: "2099-01-05", letter: "send" };

  test("is kept as a draft, which a colleague of the unit goes on with", async () => {
    const [id = ""] = await openCases(1);
    const part = { applicationId: id, unitId: "fhi" };
    const form = { ...written, likelyOn: "", draftBase: "", version: "1", intent: "save" };
    await postponeAction(asked("marit", part, { form }), "caseworker");
    const page = await loadPostponePage(asked("unit-fhi", part), "unit");
    expect(page.draft).toMatchObject({
      content: { reasonCode: "data-quality", likelyOn: "" },
      savedBy: harness.person("marit").name,
    });
    const lost = await postponeAction(asked("unit-fhi", part, { form: { ...form, reason: "Tre" } }), "unit");
    expect(replied(lost)).toMatchObject({
      init: { status: 409 },
      data: { typed: { reason: "Tre" }, errors: [{ field: null, code: "draft-changed" }] },
    });
    const goOn = { ...form, draftBase: page.draft?.savedAt ?? "", reason: "Tre" };
    await postponeAction(asked("unit-fhi", part, { form: goOn }), "unit");
    expect((await loadPostponePage(asked("marit", part), "caseworker")).draft).toMatchObject({
      content: { reason: "Tre" },
      savedBy: harness.person("unit-fhi").name,
    });
  });

  test("is proposed ten days after the deadline that the office works, and counts the earlier ones", async () => {
    const [id = ""] = await openCases(1);
    const part = { applicationId: id, unitId: "fhi" };
    const { dueOn } = (await find(id)).state.parts[0] ?? {};
    const before = await loadPostponePage(asked("marit", part), "caseworker");
    expect(before.proposedOn).toBe(addOfficeDays(dueOn ?? "", 10, harness.portal.deps.calendar));
    expect(before.recipient).toEqual({ name: "Ingrid Fjellvang", email: "ingrid.fjellvang@fjordvik.example" });
    expect(before.earlier).toEqual([]);
    const form = { ...written, version: "1", draftBase: "", intent: "send" };
    await postponeAction(asked("marit", part, { form }), "caseworker");
    const after = await loadPostponePage(asked("marit", part), "caseworker");
    expect(after.earlier).toEqual([
      { postponedOn: today, likelyOn: "2099-01-05", reasonCode: "data-quality", withLetter: true },
    ]);
  });

  test("is shown as the very letter that is then sent, and takes its draft away", async () => {
    const [id = ""] = await openCases(1);
    const part = { applicationId: id, unitId: "fhi" };
    const form = { ...written, version: "1", draftBase: "", intent: "review" };
    const { data } = replied<{ preview: { letter: { subject: string; body: string } } }>(
      await postponeAction(asked("marit", part, { form }), "caseworker"),
    );
    expect(data.preview.letter.body).toContain("Ett\nTo");
    expect((await loadPostponePage(asked("marit", part), "caseworker")).draft).not.toBeNull();
    await postponeAction(asked("marit", part, { form: { ...form, intent: "send" } }), "caseworker");
    const letters = await harness.portal.read.casework.listLetters(id);
    expect(letters).toMatchObject(
      [{ kind: "postponement", ...data.preview.letter }].map(({ kind, subject, body }) => ({ kind, subject, body })),
    );
    expect((await loadPostponePage(asked("marit", part), "caseworker")).draft).toBeNull();
    expect((await find(id)).state.parts[0]).toMatchObject({ postponedUntil: "2099-01-05" });
  });

  test("without a letter says why, and is refused until it does", async () => {
    const [id = ""] = await openCases(1);
    const part = { applicationId: id, unitId: "fhi" };
    const form = { ...written, letter: "none", version: "1", draftBase: "", intent: "send" };
    const refused = replied<{ errors: unknown }>(await postponeAction(asked("marit", part, { form }), "caseworker"));
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { errors: [{ field: "noLetterBecause", code: "no-letter-reason-missing" }] },
    });
    const said = { ...form, noLetterBecause: "Avtalt på telefon i dag." };
    await postponeAction(asked("marit", part, { form: said }), "caseworker");
    expect(await harness.portal.read.casework.listLetters(id)).toEqual([]);
    const partId = (await find(id)).parts.fhi?.id ?? "";
    expect(await harness.portal.read.postponements.list(partId)).toMatchObject([
      { letterId: null, noLetterBecause: "Avtalt på telefon i dag." },
    ]);
  });

  test("to the statutory day itself is refused at the date", async () => {
    const [id = ""] = await openCases(1);
    const likelyOn = (await find(id)).state.parts[0]?.dueOn ?? "";
    const form = { ...written, likelyOn, version: "1", draftBase: "", intent: "review" };
    const answer = await postponeAction(asked("marit", { applicationId: id, unitId: "fhi" }, { form }), "caseworker");
    expect(replied(answer)).toMatchObject({
      data: { errors: [{ field: "likelyOn", code: "likely-day-not-after-deadline" }] },
    });
  });

  test("is not for a unit whose part it is not", async () => {
    const [id = ""] = await openCases(1);
    expect(await statusOf(loadPostponePage(asked("unit-kreg", { applicationId: id, unitId: "fhi" }), "unit"))).toBe(
      404,
    );
  });
});

describe("postponing many for a closure", () => {
  /** Three cases whose sixty or thirty days end within the period. */
  async function closing() {
    const ids = await openCases(4, 40);
    const dates = (await Promise.all(ids.map(find))).flatMap(({ state }) =>
      state.parts.flatMap((part) => part.dueOn ?? []),
    );
    const [from = "", until = ""] = [dates.sort()[0], dates.sort().at(-1)];
    return { ids, search: `?fra=${from}&til=${until}&dager=3`, from, until };
  }
  type Results = { results: { applicationId: string; outcome: { code: string } }[] };

  test("shows every open part that is due then with its two dates, to a unit only its own", async () => {
    const { ids, search, from, until } = await closing();
    const page = await loadPostponeMany(asked("marit", {}, { search }), "caseworker");
    for (const id of ids) expect(page.parts.some((part) => part.applicationId === id)).toBe(true);
    for (const { dueOn, likelyOn } of page.parts) {
      expect(dueOn >= from && dueOn <= until).toBe(true);
      expect(likelyOn > dueOn && likelyOn > today).toBe(true);
    }
    const own = await loadPostponeMany(asked("unit-kreg", {}, { search }), "unit");
    expect(new Set(own.parts.map(({ unitId }) => unitId))).toEqual(new Set(["kreg"]));
  });

  test("those that are ticked get their own letter, what changed meanwhile is told apart, and a second click adds nothing", async () => {
    const { search } = await closing();
    const { parts } = await loadPostponeMany(asked("marit", {}, { search }), "caseworker");
    const [first, second, third] = parts;
    if (!first || !second || !third) throw new Error("too few parts");
    // A colleague is first at the second one.
    const colleague = { reasonCode: "capacity", reason: "Kø", likelyOn: "2099-02-02", letter: "send" };
    await postponeAction(
      asked(
        "isak",
        { applicationId: second.applicationId, unitId: second.unitId },
        { form: { ...colleague, version: String(second.version), draftBase: "", intent: "send" } },
      ),
      "caseworker",
    );
    const form = {
      reasonCode: "closure",
      reason: "Kontoret holder stengt.",
      intent: "send",
      parts: [first.value, second.value],
    };
    const once = replied<Results>(await postponeManyAction(asked("marit", {}, { search, form }), "caseworker"));
    expect(once.data.results.map(({ outcome }) => outcome.code)).toEqual(["done", "changed-meanwhile"]);
    const twice = replied<Results>(await postponeManyAction(asked("marit", {}, { search, form }), "caseworker"));
    expect(twice.data.results.map(({ outcome }) => outcome.code)).toEqual(["done", "changed-meanwhile"]);

    const done = await find(first.applicationId);
    expect(done.state.parts.find((part) => part.unitId === first.unitId)?.postponedUntil).toBe(first.likelyOn);
    const letters = await harness.portal.read.casework.listLetters(first.applicationId);
    expect(letters.filter((letter) => letter.kind === "postponement" && letter.unitId === first.unitId)).toHaveLength(
      1,
    );
    const left = await find(third.applicationId);
    expect(left.state.parts.find((part) => part.unitId === third.unitId)?.postponedUntil).toBeNull();
  });

  test("a part of another unit is refused, whatever the form says", async () => {
    const { search } = await closing();
    const { parts } = await loadPostponeMany(asked("marit", {}, { search }), "caseworker");
    const fhi = parts.find((part) => part.unitId === "fhi" && part.postponedUntil === null);
    const form = { reasonCode: "closure", reason: "Stengt.", intent: "send", parts: [fhi?.value ?? ""] };
    const answer = replied<Results>(await postponeManyAction(asked("unit-kreg", {}, { search, form }), "unit"));
    expect(answer.data.results.map(({ outcome }) => outcome.code)).toEqual(["gone"]);
  });
});

describe("a calendar to subscribe to", () => {
  async function make(word: string, kind: "caseworker" | "unit" | "case", params: Record<string, string> = {}) {
    const answer = await feedAction(asked(word, params, { form: { intent: "make" } }), kind);
    const { address } = replied<{ address: string | null }>(answer).data;
    if (!address) throw new Error("no address");
    return address;
  }
  /** Nobody is signed in. */
  async function get(address: string) {
    const context = { portal: harness.portal, nonce: "", requestId: "" } as unknown as AppLoadContext;
    const feed = new URL(address).pathname.split("/").at(-1) ?? "";
    return fetchFeed({ request: new Request(address), params: { feed }, context });
  }
  async function datesOf(address: string) {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
    return {
      text,
      dates: events.map((event) => {
        const { uid, startDate } = new ICAL.Event(event);
        return { uid, on: startDate.toString() };
      }),
    };
  }

  test("of a caseworker holds the dates of the cases they have, as the rows have them, and no title and no name", async () => {
    const [id = "", other = ""] = await openCases(2);
    const actor = harness.person("isak");
    await assignCase(harness.portal.deps, { applicationId: id, actor, from: null, to: actor.id });
    const [part] = (await find(id)).state.parts;
    const partId = (await find(id)).parts[part?.unitId ?? ""]?.id;
    const form = {
      reasonCode: "other",
      reason: "Kø",
      likelyOn: "2099-03-03",
      letter: "send",
      version: "1",
      draftBase: "",
      intent: "send",
    };
    await postponeAction(asked("isak", { applicationId: id, unitId: part?.unitId ?? "" }, { form }), "caseworker");

    const { text, dates } = await datesOf(await make("isak", "caseworker"));
    expect(dates).toContainEqual({ uid: `${partId}-frist@helsetabell`, on: part?.dueOn });
    expect(dates).toContainEqual({ uid: `${partId}-trolig@helsetabell`, on: "2099-03-03" });
    const unfolded = text.replaceAll("\r\n ", "");
    expect(unfolded).toContain((await find(id)).reference);
    expect(unfolded).not.toContain((await find(other)).reference);
    for (const secret of ["Hjerteinfarkt", "Fjellvang", "Solvang", "fjordvik"]) expect(unfolded).not.toContain(secret);
  });

  test("of a unit holds its own parts only, and of a case all of them", async () => {
    const [id = ""] = await openCases(1);
    const record = await find(id);
    const unit = await datesOf(await make("unit-fhi", "unit", { unitId: "fhi" }));
    expect(unit.dates.map(({ uid }) => uid)).toContain(`${record.parts.fhi?.id}-frist@helsetabell`);
    expect(unit.dates.map(({ uid }) => uid)).not.toContain(`${record.parts["fhi-npr-kpr"]?.id}-frist@helsetabell`);
    const own = await datesOf(await make("ingrid", "case", { applicationId: id }));
    expect(own.dates.map(({ on }) => on)).toEqual(record.state.parts.map((part) => part.dueOn));
  });

  test("is gone once revoked or made anew, and an address that nobody made was never there", async () => {
    const first = await make("marit", "caseworker");
    const second = await make("marit", "caseworker");
    expect((await get(first)).status).toBe(404);
    const found = await get(second);
    expect(found.status).toBe(200);
    expect(found.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(found.headers.get("Cache-Control")).toContain("private");
    await feedAction(asked("marit", {}, { form: { intent: "revoke" } }), "caseworker");
    expect((await get(second)).status).toBe(404);
    expect((await loadFeedPage(asked("marit"), "caseworker")).madeOn).toBeNull();
    expect((await get(`http://portal.example/kalender/${"A".repeat(43)}.ics`)).status).toBe(404);
    expect((await get("http://portal.example/kalender/kort.ics")).status).toBe(404);
  });

  test("is kept as a hash only", async () => {
    const token = (await make("marit", "caseworker")).split("/").at(-1)?.replace(".ics", "") ?? "none";
    const { rows } = await harness.database.pool.query<{ found: string }>(
      "select count(*) as found from calendar_feed f where f::text like '%' || $1 || '%'",
      [token],
    );
    expect(Number(rows[0]?.found)).toBe(0);
  });

  test("stops when its owner loses the role, and is not for others", async () => {
    const [id = ""] = await openCases(1);
    expect(await statusOf(loadFeedPage(asked("unit-kreg", { unitId: "fhi" }), "unit"))).toBe(404);
    expect(await statusOf(loadFeedPage(asked("marit", { applicationId: id }), "case"))).toBe(404);
    const address = await make("unit-dmp", "unit", { unitId: "dmp" });
    expect((await get(address)).status).toBe(200);
    const accountId = harness.person("unit-dmp").id;
    await changeRoles(harness.portal.deps, { actor: harness.person("administrator"), accountId, roles: [] });
    expect((await get(address)).status).toBe(404);
  });
});

test("a change of the calendar is carried out by the sweep after the page has answered", async () => {
  const [id = ""] = await openCases(1);
  const before = (await find(id)).state.parts[0]?.dueOn ?? "";
  const holiday = addWorkingDays(before, -1, harness.portal.deps.calendar);
  const { base, entryId } = await loadCalendarPage(asked("administrator"));
  const form = {
    ...{ kind: "legal", act: "lov 2027-01-15-1", paragraph: "§ 2", from: holiday, reason: "Ny lov" },
    ...{ nameNb: "a", nameNn: "b", nameEn: "c", base: String(base), entryId },
  };
  await calendarAction(asked("administrator", {}, { form }));
  await sweepReminders(harness.portal.deps);
  expect((await find(id)).state.parts[0]?.dueOn).toBe(addWorkingDays(before, 1, norway));
  expect((await loadCalendarPage(asked("administrator"))).waiting).toBe(0);
});
