import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { createElement, type ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { norway } from "~/app/domain/deadlines/norway";
import { osloDate } from "~/app/domain/osloDate";
import { en } from "~/app/i18n/en";
import { formatDate } from "~/app/i18n/formatDate";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import * as adminCalendar from "~/app/routes/admin/calendar";
import * as applicationFeed from "~/app/routes/applicant/calendarFeed";
import * as applicationPage from "~/app/routes/applicant/application";
import * as casePage from "~/app/routes/caseworker/case";
import * as postpone from "~/app/routes/caseworker/postpone";
import * as postponeMany from "~/app/routes/caseworker/postponeMany";
import * as queue from "~/app/routes/caseworker/queue";
import * as unitFeed from "~/app/routes/unit/calendarFeed";
import * as parts from "~/app/routes/unit/parts";
import { addOpenCases } from "~/app/testing/addOpenCases";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { moveDemoClock } from "~/app/usecases/moveDemoClock";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { Language } from "~/schemas/language";

interface Page {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
  default?: ComponentType;
}
interface Visit {
  params?: Record<string, string>;
  search?: string;
  form?: Record<string, string>;
  language?: Language;
}

let harness: TestPortal;
let id: string;
let dueOn: string;
const languages: Language[] = ["nb", "nn", "en"];
const texts = { nb, nn, en };

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  for (const language of languages) registerTexts(language, texts[language]);
  harness = await createTestPortal();
  const { deps, read } = harness.portal;
  const today = osloDate(await deps.now());
  // The fourth has thirty working days, and parts of two units.
  [, , , id = ""] = await addOpenCases(deps, {
    applicantId: harness.person("ingrid").id,
    caseworkerId: harness.person("marit").id,
    content: wholeDraft,
    count: 4,
    from: addWorkingDays(today, -15, norway),
  });
  dueOn = (await read.applications.find(id))?.state.parts[0]?.dueOn ?? "";
});
afterAll(async () => {
  vi.restoreAllMocks();
  await harness.close();
});

function argsFor(word: string, { params = {}, search = "", form, language = "nb" }: Visit): LoaderFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, nonce: "n", visitor } as unknown as AppLoadContext;
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://portal.example/${language}/x${search}`, body ? { method: "POST", body } : {});
  return { request, params: { lang: language, ...params }, context };
}

const dataOf = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "init" in answer && "data" in answer ? answer.data : answer;

/** The page as a browser without scripts gets it: its text, without tags. */
async function see(page: Page, word: string, visit: Visit = {}): Promise<string> {
  const { form: _form, ...look } = visit;
  const reply = visit.form ? dataOf(await page.action?.(argsFor(word, visit))) : null;
  const loaded = JSON.parse(JSON.stringify(dataOf(await page.loader?.(argsFor(word, look))))) as unknown;
  const params = { lang: visit.language ?? "nb", ...visit.params };
  const path = Object.keys(params)
    .map((name) => `/:${name}`)
    .join("");
  const address = `/${Object.values(params).join("/")}${visit.search ?? ""}`;
  const router = createMemoryRouter([{ id: "page", path, Component: page.default!, loader: () => ({}) }], {
    initialEntries: [address],
    hydrationData: {
      loaderData: { page: loaded },
      ...(reply ? { actionData: { page: JSON.parse(JSON.stringify(reply)) as unknown } } : {}),
    },
  });
  const html = renderToString(createElement(RouterProvider, { router }));
  const text = html
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
  for (const leak of ["undefined", "NaN", "[object"]) expect(text).not.toContain(leak);
  return text;
}

test.each(languages)(
  "in %s: a part's postponement tells the statutory date, how it was counted and who gets the letter",
  async (language) => {
    const visit = { params: { applicationId: id, unitId: "fhi" }, language };
    const page = await see(postpone, "marit", visit);
    const t = texts[language];
    expect(page).toContain(formatDate(dueOn, language));
    expect(page).toContain(t.calculator.explanation.summary);
    expect(page).toContain(t.postpone.earlier({ count: 0 }));
    expect(page).toContain("ingrid.fjellvang@fjordvik.example");
    const form = {
      version: "1",
      draftBase: "",
      reasonCode: "closure",
      reason: "Stengt.",
      likelyOn: "2099-01-05",
      letter: "send",
    };
    const review = await see(postpone, "marit", { ...visit, form: { ...form, intent: "edit-letter" } });
    expect(review).toContain("Stengt.");
    const refused = await see(postpone, "marit", { ...visit, form: { ...form, reasonCode: "", intent: "send" } });
    expect(refused).toContain(t.caseworker.errors["reason-code-missing"]);
  },
);

test.each(languages)(
  "in %s: a closure is entered, told of in the queue, and its cases listed with both dates",
  async (language) => {
    const { base, entryId } = (await adminCalendar.loader(argsFor("administrator", {}))) as {
      base: number;
      entryId: string;
    };
    const t = texts[language];
    const wrong = await see(adminCalendar, "administrator", {
      language,
      form: { base: String(base), entryId, kind: "office", intent: "add" },
    });
    expect(wrong).toContain(t.calendar.errors["date-missing"]);
    expect(wrong).toContain(t.calendar.errors["name-missing"]);
    const names = { nameNb: "Flytting", nameNn: "Flytting", nameEn: "Moving" };
    const until = addWorkingDays(dueOn, languages.indexOf(language) + 1, norway);
    const entry = {
      ...names,
      base: String(base),
      entryId,
      kind: "office",
      from: dueOn,
      until,
      reason: "Vi flytter.",
      intent: "add",
    };
    await adminCalendar.action(argsFor("administrator", { form: entry }));
    const page = await see(adminCalendar, "administrator", { language });
    expect(page).toContain("Vi flytter.");
    expect(page).toContain(t.calendar.kinds.office);

    const prompt = t.postpone.many.promptLink;
    expect(await see(queue, "marit", { language })).toContain(prompt);
    const own = await see(parts, "unit-fhi", { language });
    expect(own).toContain(prompt);
    expect(own).toContain(t.calendar.feed.heading);

    const search = `?stengt=${entryId}&dager=3`;
    const many = await see(postponeMany, "marit", { language, search });
    expect(many).toContain(formatDate(dueOn, language));
    expect(many).toContain(formatDate(addWorkingDays(until, 3, norway), language));
    const parts_ = `${id}|fhi|1`;
    const review = await see(postponeMany, "marit", {
      language,
      search,
      form: { reasonCode: "closure", reason: "Vi flytter.", parts: parts_, intent: "review" },
    });
    expect(review).toContain(t.postpone.many.send({ count: 1 }));
    expect(review).toContain("Vi flytter.");
  },
);

test.each(languages)("in %s: the address of a calendar is shown when it is made, and never again", async (language) => {
  const visit = { language, params: { unitId: "fhi" } };
  const made = await see(unitFeed, "unit-fhi", { ...visit, form: { intent: "make" } });
  expect(made).toMatch(/http:\/\/portal\.example\/kalender\/[A-Za-z0-9_-]{43}\.ics/);
  const again = await see(unitFeed, "unit-fhi", visit);
  expect(again).not.toContain("/kalender/");
  expect(again).toContain(texts[language].calendar.feed.revoke);
  const own = await see(applicationFeed, "ingrid", { language, params: { applicationId: id } });
  expect(own).toContain(texts[language].calendar.feed.what.case);
});

test("while an answer is awaited, both sides see until when and how it was counted; in the end staff see the way to dismiss", async () => {
  const { deps, read } = harness.portal;
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  const { applicationId } = submitted.value;
  const comments = [{ field: "figures", comment: "Hvilke år?" }];
  const version = (await read.applications.find(applicationId))?.version ?? 0;
  await requestSupplement(deps, { applicationId, actor: harness.person("marit"), version, comments });
  const replyBy = formatDate((await read.applications.find(applicationId))?.state.replyBy ?? "", "nb");

  const params = { applicationId };
  const asked = await see(applicationPage, "ingrid", { params });
  expect(asked).toContain(replyBy);
  expect(asked).toContain(nb.calendar.howCounted.summary);
  const staff = await see(casePage, "marit", { params });
  expect(staff).toContain(nb.calendar.reply.staffUntil({ date: replyBy }));
  expect(staff).not.toContain(nb.calendar.reply.propose);

  await moveDemoClock(deps, 11);
  await moveDemoClock(deps, 6);
  expect(await see(casePage, "marit", { params })).toContain(nb.calendar.reply.propose);
});
