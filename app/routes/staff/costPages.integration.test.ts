import { createElement, type ComponentType } from "react";
import { renderToString } from "react-dom/server";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { osloDate } from "~/app/domain/osloDate";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import * as adminPrices from "~/app/routes/admin/prices";
import * as applicantCosts from "~/app/routes/applicant/costs";
import * as applicantInvoice from "~/app/routes/applicant/costsInvoice";
import * as draftSend from "~/app/routes/applicant/draftSend";
import * as caseworkerCosts from "~/app/routes/caseworker/costs";
import * as caseworkerInvoice from "~/app/routes/caseworker/costsInvoice";
import * as publicPrices from "~/app/routes/public/prices";
import * as unitCosts from "~/app/routes/unit/costs";
import * as unitInvoice from "~/app/routes/unit/costsInvoice";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { declareComplete } from "~/app/usecases/declareComplete";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { Account } from "~/db/repositories/identity";
import type { DraftContent } from "~/schemas/draft";

interface Page {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
  default?: ComponentType;
}
type Params = Record<string, string>;

let harness: TestPortal;
let ingrid: Account, tomasz: Account, marit: Account, sigrun: Account, eirik: Account, astrid: Account;
let id: string;
let today: string;

/** What React warns of on the server, but for the one thing that is so by design. */
const warnings: unknown[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((message: unknown, ...more: unknown[]) => {
    if (!String(message).startsWith("Warning: useLayoutEffect does nothing on the server"))
      warnings.push(message, ...more);
  });
  registerTexts("nb", nb);
  registerTexts("nn", nn);
  registerTexts("en", en);
  harness = await createTestPortal();
  const { person } = harness;
  [ingrid, tomasz, marit] = [person("ingrid"), person("tomasz"), person("marit")];
  [sigrun, eirik, astrid] = [person("unit-fhi"), person("npr-kpr"), person("administrator")];
});
afterAll(async () => {
  vi.restoreAllMocks();
  await harness.close();
  expect(warnings).toEqual([]);
});

const owner = () => ({ accountId: ingrid.id, browserHash: "none" });
async function draft(changes: DraftContent = {}): Promise<string> {
  const { deps } = harness.portal;
  const draftId = await startDraft(deps, owner(), "nb");
  await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: { ...wholeDraft, ...changes } });
  return draftId;
}
async function start(changes: DraftContent = {}): Promise<void> {
  const { deps, read } = harness.portal;
  today = osloDate(await deps.now());
  const submitted = await submitApplication(deps, owner(), ingrid, await draft(changes));
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
  id = submitted.value.applicationId;
  const version = (await read.applications.find(id))?.version ?? 0;
  await declareComplete(deps, { applicationId: id, actor: marit, version, completeOn: today });
}
beforeEach(() => start());

function argsFor(account: Account | null, params: Params, form?: Record<string, string>): LoaderFunctionArgs {
  const visitor = Promise.resolve({ account, sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, nonce: "n", visitor } as unknown as AppLoadContext;
  const request = new Request(
    "http://portal.example/x",
    form ? { method: "POST", body: new URLSearchParams(form) } : {},
  );
  return { request, params: { lang: "nb", ...params }, context } as LoaderFunctionArgs;
}

/** What `data()` wraps, or a plain answer. */
function unwrap(answer: unknown): { status: number; data: unknown; location: string | null } {
  if (answer instanceof Response)
    return { status: answer.status, data: null, location: answer.headers.get("Location") };
  if (typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit") {
    const { data, init } = answer as unknown as { data: unknown; init: { status?: number } | null };
    return { status: init?.status ?? 200, data, location: null };
  }
  return { status: 200, data: answer, location: null };
}
const statusOf = async (call: unknown) => {
  try {
    return unwrap(await call).status;
  } catch (error) {
    return unwrap(error).status;
  }
};

/** The page as a browser without scripts gets it, without tags. */
async function see(page: Page, account: Account | null, params: Params, reply?: unknown): Promise<string> {
  const loaded = JSON.parse(JSON.stringify(unwrap(await page.loader?.(argsFor(account, params))).data)) as unknown;
  const names = Object.keys({ lang: "nb", ...params });
  const router = createMemoryRouter(
    [
      {
        id: "page",
        path: names.map((name) => `/:${name}`).join(""),
        Component: page.default!,
        loader: () => loaded as object,
      },
    ],
    {
      initialEntries: [
        Object.values({ lang: "nb", ...params })
          .map((part) => `/${part}`)
          .join(""),
      ],
      hydrationData: { loaderData: { page: loaded }, ...(reply ? { actionData: { page: reply } } : {}) },
    },
  );
  return renderToString(createElement(RouterProvider, { router }));
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
const post = async (page: Page, account: Account, params: Params, form: Record<string, string>) =>
  unwrap(await page.action?.(argsFor(account, params, form) as ActionFunctionArgs));

const entry = (hours: number, more: Record<string, string> = {}) => ({
  ...{ act: "log-hours", requestId: crypto.randomUUID(), workedOn: today, hours: String(hours), minutes: "0" },
  ...{ activity: "preparation", note: "", ...more },
});
const ofFhi = () => ({ applicationId: id, unitId: "fhi" });
async function sendOf(payer: string, page: Page, account: Account, params: Params): Promise<string> {
  expect(await post(page, account, params, { act: "draft", discount: "", discountReason: "" })).toMatchObject({
    status: 303,
  });
  const found = (await harness.portal.read.money.listInvoices(id)).find((one) => one.payer === payer);
  const form = { act: "send", invoiceId: found?.id ?? "", version: String(found?.version) };
  expect(await post(page, account, params, form)).toMatchObject({ status: 303 });
  return found?.id ?? "";
}

describe("a unit's page", () => {
  test("from no hours to a sent invoice, in three languages", async () => {
    expect(textOf(await see(unitCosts, sigrun, ofFhi()))).toContain("Ingen timer er ført.");
    expect(await post(unitCosts, sigrun, ofFhi(), entry(2))).toMatchObject({
      status: 303,
      location: `/nb/enhet/${id}/kostnader/fhi`,
    });
    const page = textOf(await see(unitCosts, sigrun, ofFhi()));
    for (const words of ["Til sammen 2 t", "Sigrun Havnes", "Å betale 2 230 kr", "Lag utkast"])
      expect(page).toContain(words);
    await sendOf("fhi", unitCosts, sigrun, ofFhi());
    expect(textOf(await see(unitCosts, sigrun, ofFhi()))).toMatch(/FHI-\d{4}-\d{5} ble sendt/);
    expect(textOf(await see(unitCosts, sigrun, { lang: "nn", ...ofFhi() }))).toContain("Registrer betaling");
    expect(textOf(await see(unitCosts, sigrun, { lang: "en", ...ofFhi() }))).toContain("To pay NOK 2,230");
  });

  test("what is wrong is told, and what was typed stays", async () => {
    const typed = entry(0, { hours: "2x", note: "Første uttrekk" });
    const reply = await post(unitCosts, sigrun, ofFhi(), typed);
    expect(reply.status).toBe(422);
    const html = await see(unitCosts, sigrun, ofFhi(), reply.data);
    expect(textOf(html)).toContain("Skriv tiden i timer og minutter");
    expect(html).toContain('value="2x"');
    expect(html).toContain('value="Første uttrekk"');
    expect(html).toContain('href="#felt-hours"');
    const noDay = await post(unitCosts, sigrun, ofFhi(), entry(1, { workedOn: "31.12.2026" }));
    expect(textOf(await see(unitCosts, sigrun, ofFhi(), noDay.data))).toContain("Velg en dag.");
  });

  test("shows nothing of the others, and no other unit gets in", async () => {
    await post(caseworkerCosts, marit, { applicationId: id }, entry(3, { activity: "casework" }));
    await post(unitCosts, eirik, { applicationId: id, unitId: "fhi-npr-kpr" }, entry(4));
    const page = textOf(await see(unitCosts, sigrun, ofFhi()));
    for (const words of ["Eirik Tangen", "Marit Bergseth", "NPR og KPR", "Helsedataservice"])
      expect(page.replace("Helsedataservice: Prices", "")).not.toContain(words);
    for (const account of [eirik, marit, ingrid, astrid]) {
      expect(await statusOf(see(unitCosts, account, ofFhi()))).toBe(404);
      expect(await statusOf(post(unitCosts, account, ofFhi(), entry(1)))).toBe(404);
    }
    expect(await statusOf(see(unitCosts, sigrun, { applicationId: id, unitId: "kreg" }))).toBe(404);
  });
});

describe("Helsedataservice's page", () => {
  test("shows its own hours, and of the others the totals only", async () => {
    await post(caseworkerCosts, marit, { applicationId: id }, entry(1, { activity: "casework", note: "Egen merknad" }));
    await post(unitCosts, sigrun, ofFhi(), entry(2, { note: "Enhetens merknad" }));
    const page = textOf(await see(caseworkerCosts, marit, { applicationId: id }));
    // 3 000 and one hour at 1 155, and 2 230 at NIPH.
    for (const words of ["Egen merknad", "4 155 kr", "Folkehelseinstituttet 2 230 kr", "Til nå: 6 385 kr"])
      expect(page).toContain(words);
    expect(page).not.toContain("Enhetens merknad");
  });
});

describe("the applicant's page", () => {
  test("has every invoice in one place, what is still to come, and the estimate that is no offer", async () => {
    await post(unitCosts, sigrun, ofFhi(), entry(2));
    const before = textOf(await see(applicantCosts, ingrid, { applicationId: id }));
    for (const words of ["Ingen fakturaer ennå", "Overslag, ikke tilbud", "ikke bekreftet for 2026"])
      expect(before).toContain(words);
    const invoiceId = await sendOf("fhi", unitCosts, sigrun, ofFhi());
    const page = textOf(await see(applicantCosts, ingrid, { applicationId: id }));
    expect(page).toContain("2 230 kr å betale nå");
    expect(page).toContain("Kan fortsatt komme: Helsedataservice, Folkehelseinstituttet, NPR og KPR.");
    expect(textOf(await see(applicantCosts, ingrid, { lang: "en", applicationId: id }))).toContain(
      "NOK 2,230 to pay now",
    );
    expect(await statusOf(see(applicantCosts, tomasz, { applicationId: id }))).toBe(404);

    const file = { applicationId: id, invoiceId };
    const pdf = await applicantInvoice.loader(argsFor(ingrid, file));
    expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await unitInvoice.loader(argsFor(sigrun, file))).status).toBe(200);
    for (const [page, account] of [
      [applicantInvoice, tomasz],
      [unitInvoice, eirik],
      [caseworkerInvoice, marit],
    ] as const)
      expect(await statusOf(page.loader(argsFor(account, file)))).toBe(404);
  });

  test("asks when the ceiling is reached, and takes a higher one", async () => {
    await start({ costCeiling: "2000" });
    const asked = await post(unitCosts, sigrun, ofFhi(), entry(2));
    expect(asked).toMatchObject({ status: 409, data: { justAsked: true } });
    const told = await see(unitCosts, sigrun, ofFhi(), asked.data);
    expect(textOf(told)).toContain("Timene ble ikke ført.");
    expect(told).toMatch(/name="hours"[^>]*value="2"/);
    expect(textOf(await see(unitCosts, sigrun, ofFhi()))).toContain("Grensen til søkeren er nådd.");
    const question = textOf(await see(applicantCosts, ingrid, { applicationId: id }));
    expect(question).toContain("Du ba oss spørre før det koster mer enn 2 000 kr.");
    const version = String((await harness.portal.read.applications.find(id))?.version);
    const params = { applicationId: id };
    const answer = (form: Record<string, string>) => post(applicantCosts, ingrid, params, { version, ...form });
    expect(await answer({ answer: "higher", ceiling: "" })).toMatchObject({ status: 422 });
    const tooLow = await answer({ answer: "higher", ceiling: "2 000" });
    expect(tooLow.status).toBe(422);
    expect(textOf(await see(applicantCosts, ingrid, params, tooLow.data))).toContain("høyere enn grensen");
    expect(await answer({ answer: "higher", ceiling: "9 000" })).toMatchObject({ status: 303 });
    expect(await answer({ answer: "none", ceiling: "" })).toMatchObject({ status: 409 });
    expect(await post(unitCosts, sigrun, ofFhi(), entry(2))).toMatchObject({ status: 303 });
  });
});

describe("before submission", () => {
  test("the last step shows the estimate and the ceiling beside it, or what is wrong with it", async () => {
    const right = textOf(await see(draftSend, ingrid, { draftId: await draft({ costCeiling: "20 000" }) }));
    for (const words of [
      "Overslag, ikke tilbud",
      // Two units at NIPH's price, 15 to 20 hours each; 3 000 and a first hour for handling several sources.
      "16 725 kr – 22 300 kr",
      "Minst 4 155 kr",
      "Minst 37 605 kr",
      "Vi spør deg før det koster mer enn 20 000 kr.",
    ])
      expect(right).toContain(words);
    const wrong = textOf(await see(draftSend, ingrid, { draftId: await draft({ costCeiling: "mye" }) }));
    expect(wrong).toContain("Skriv grensen for kostnaden i hele kroner");
  });
});

describe("prices", () => {
  const form = () => ({
    ...{ requestId: crypto.randomUUID(), payer: "na", validFrom: today, hourly: "1 250,50", vatPercent: "25" },
    ...{ baseOne: "", baseSeveral: "", freeFirstHours: "", notInvoicedUnderHours: "", waiverUnderHours: "" },
    ...{ sourceTitle: "Prisliste", sourceUrl: "", sourceYear: "2026", confirmed: "yes" },
  });
  test("are open to all, with source and year, and are not guessed where nobody has said them", async () => {
    const page = textOf(await see(publicPrices, null, {}));
    for (const words of [
      "1 500 kr for én datakilde, 3 000 kr for flere",
      "1 155 kr per påbegynt time",
      "1 115 kr per time",
      "Ikke bekreftet for 2026",
      "Helsedataservice: Prices (2023–24)",
      "Prisen er ikke kjent. Spør enheten.",
    ])
      expect(page).toContain(words);
  });

  test("are entered by an administrator alone, as people write them", async () => {
    expect(await statusOf(see(adminPrices, marit, {}))).toBe(404);
    expect(await statusOf(post(adminPrices, marit, {}, form()))).toBe(404);
    const wrong = await post(adminPrices, astrid, {}, { ...form(), hourly: "dyrt", validFrom: "2020-01-01" });
    expect(wrong.status).toBe(422);
    const shown = await see(adminPrices, astrid, {}, wrong.data);
    expect(shown).toContain('value="dyrt"');
    expect(await post(adminPrices, astrid, {}, { ...form(), validFrom: "2020-01-01" })).toMatchObject({ status: 422 });
    expect(await post(adminPrices, astrid, {}, form())).toMatchObject({ status: 303 });
    expect(textOf(await see(publicPrices, null, { lang: "en" }))).toContain("NOK 1,250.50 an hour");
    expect(await post(adminPrices, astrid, {}, form())).toMatchObject({ status: 422 });
  });
});
