import type { APIResponse } from "@playwright/test";
import { listPortalRoutes, type PortalRoute } from "./support/pageRoutes";
import type { Person } from "./support/people";
import type { Samples } from "./support/samples";
import { expect, test } from "./support/test";

/** Who may see what stands under an address, beside whom nobody else may. */
interface Belonging {
  readers: Person[];
  ids: (samples: Samples) => Record<string, string>;
}

const draft: Belonging = {
  readers: ["researcher"],
  ids: (samples) => ({ draftId: samples.fullDraft, fileId: samples.draftFile }),
};
const ofApplicant: Belonging = {
  readers: ["researcher"],
  ids: (samples) => ({ applicationId: samples.uploaded, fileId: samples.file }),
};
const forCaseworkers: Belonging = {
  readers: ["caseworker", "otherCaseworker"],
  ids: (samples) => ({ applicationId: samples.complete, unitId: "fhi" }),
};
const forUnits: Belonging = {
  readers: ["staffOfFhi", "staffOfNpr"],
  ids: (samples) => ({ applicationId: samples.complete, unitId: "fhi" }),
};
const onlyOf = (unit: Person, sample: keyof Samples = "complete"): Belonging => ({
  readers: [unit],
  ids: (samples) => ({ applicationId: samples[sample], unitId: "fhi" }),
});
const staffOfTheCase: Person[] = ["caseworker", "otherCaseworker", "staffOfFhi", "staffOfNpr"];

const takesFormsOnly = ["applicant/saveDraft.ts", "applicant/draftEstimate.ts"];
const builtTable: Belonging = {
  readers: draft.readers,
  ids: (samples) => ({ draftId: samples.builtDraft, tableId: "t1", file: "tabell.xlsx" }),
};

const messageFile = (readers: Person[]): Belonging => ({
  readers,
  ids: (samples) => ({ applicationId: samples.complete, fileId: samples.messageFile }),
});
/** A letter that concerns the whole of a case. */
const letterFor = (...readers: Person[]): Belonging => ({
  readers,
  ids: (samples) => ({ applicationId: samples.complete, letterId: samples.wholeLetter }),
});

const invoiceFor = (sample: "unitInvoice" | "handlerInvoice", ...readers: Person[]): Belonging => ({
  readers,
  ids: (samples) => ({ applicationId: samples.invoiced, invoiceId: samples[sample] }),
});

const deliveryOf: Belonging = {
  readers: ["researcher"],
  ids: (samples) => ({ applicationId: samples.delivered, deliveryId: samples.delivery }),
};

/** Where a rule of its own goes before that of the folder. */
const exceptions: Record<string, Belonging> = {
  "applicant/draftTableBuilder.tsx": builtTable,
  "applicant/draftTableFile.ts": builtTable,
  "applicant/draftWorkbook.ts": builtTable,
  "applicant/applicationFile.ts": { ...ofApplicant, readers: ["researcher", ...staffOfTheCase] },
  "applicant/letter.tsx": letterFor("researcher"),
  "applicant/letterPdf.ts": letterFor("researcher"),
  "caseworker/letterPdf.ts": letterFor("caseworker", "otherCaseworker"),
  "unit/letterPdf.ts": letterFor("staffOfFhi", "staffOfNpr"),
  "applicant/messagesFile.ts": messageFile(["researcher"]),
  "caseworker/messagesFile.ts": messageFile(forCaseworkers.readers),
  "unit/messagesFile.ts": messageFile(forUnits.readers),
  "applicant/costsInvoice.ts": invoiceFor("unitInvoice", "researcher"),
  "caseworker/costsInvoice.ts": invoiceFor("handlerInvoice", "caseworker", "otherCaseworker"),
  "unit/costsInvoice.ts": invoiceFor("unitInvoice", "staffOfFhi"),
  "unit/costs.tsx": onlyOf("staffOfFhi"),
  "unit/postpone.tsx": onlyOf("staffOfFhi"),
  "unit/calendarFeed.tsx": onlyOf("staffOfFhi"),
  // Without the secret there is nothing at the address, whoever asks.
  "public/calendarFeedFile.ts": { readers: [], ids: () => ({ feed: "ukjent.ics" }) },
  "unit/deliver.tsx": onlyOf("staffOfFhi", "inPreparation"),
  "unit/deliverSupply.tsx": onlyOf("staffOfFhi", "inPreparation"),
  "unit/tableSpecification.ts": onlyOf("staffOfFhi", "builtInPreparation"),
  "applicant/delivery.tsx": deliveryOf,
  "applicant/deliveryFile.ts": deliveryOf,
  "unit/decide.tsx": onlyOf("staffOfFhi", "decidedByController"),
  "unit/proposeRegrouping.tsx": onlyOf("staffOfFhi", "builtInPreparation"),
  "applicant/appeal.tsx": {
    readers: ["researcher"],
    ids: (samples) => ({ applicationId: samples.appealed, unitId: "fhi" }),
  },
  "applicant/answerRegrouping.tsx": {
    readers: ["researcher"],
    ids: (samples) => ({ applicationId: samples.regrouped, unitId: "fhi" }),
  },
};

function belongingOf({ file, path }: PortalRoute): Belonging | null {
  if (exceptions[file]) return exceptions[file];
  if (path.includes(":draftId")) return draft;
  if (!path.includes(":applicationId")) return null;
  if (file.startsWith("applicant/")) return ofApplicant;
  return file.startsWith("unit/") ? forUnits : forCaseworkers;
}

const addressOf = ({ path }: PortalRoute, ids: Record<string, string>) =>
  `/${path.replace(/:(\w+)/g, (_part, name: string) => (name === "lang" ? "nb" : (ids[name] ?? `no-${name}`)))}`;

const everybody: Person[] = [
  "researcher",
  "otherResearcher",
  "caseworker",
  "otherCaseworker",
  "staffOfFhi",
  "staffOfNpr",
  "staffOfCancerRegistry",
  "administrator",
];

const owned = listPortalRoutes().flatMap((route) => {
  const belonging = belongingOf(route);
  return belonging ? [{ route, belonging, name: `${route.path} (${route.file})` }] : [];
});

test("every address with an id in it is somebody's", () => {
  const withIds = listPortalRoutes().filter(({ path }) => /:(?!lang|sourceId|token|provider)/.test(path));
  expect(owned.map(({ name }) => name).sort()).toEqual(withIds.map(({ path, file }) => `${path} (${file})`).sort());
  expect(owned.length).toBeGreaterThan(25);
});

/** A stranger may be asked to sign in; what is behind the address is not told. */
function expectNothingTold(answer: APIResponse, where: string): void {
  const { location = "" } = answer.headers();
  if (answer.status() >= 300 && answer.status() < 400) expect(location, where).toMatch(/^\/nb\/logg-inn\?til=/);
  else expect([404, 405], where).toContain(answer.status());
}

for (const { route, belonging, name } of owned) {
  test(`${name} is there for its own people only`, async ({ requestAs, samples }) => {
    const address = addressOf(route, belonging.ids(samples));
    for (const person of everybody) {
      const answer = await (await requestAs(person)).get(address, { maxRedirects: 0 });
      // Where only forms are taken, everybody is told just that.
      const closed = takesFormsOnly.includes(route.file) ? 405 : 404;
      if (!belonging.readers.includes(person)) expect(answer.status(), `${person} at ${address}`).toBe(closed);
      else if (route.isPage) expect(answer.status(), `${person} at ${address}`).toBe(200);
      else expect([200, 302, 405], `${person} at ${address}`).toContain(answer.status());
    }
    expectNothingTold(await (await requestAs(null)).get(address, { maxRedirects: 0 }), `a stranger at ${address}`);
  });

  if (route.hasAction)
    test(`${name} takes forms from its own people only`, async ({ requestAs, samples }) => {
      const address = addressOf(route, belonging.ids(samples));
      // Whole and well-formed, so that what refuses it is whose it is.
      const isSave = route.path.endsWith("/lagre");
      const body = isSave
        ? { data: { baseVersion: 1, changes: { figures: "Skrevet av en annen" } } }
        : { form: { version: "1", baseVersion: "1", base: "{}", intent: "send", reasons: "x", reason: "x" } };
      for (const person of everybody.filter((one) => !belonging.readers.includes(one))) {
        const answer = await (await requestAs(person)).post(address, { ...body, maxRedirects: 0 });
        expect(answer.status(), `${person} at ${address}`).toBe(404);
      }
      const stranger = await (await requestAs(null)).post(address, { ...body, maxRedirects: 0 });
      expectNothingTold(stranger, `a stranger at ${address}`);
    });
}

test("what somebody else sent left the draft and the case as they were", async ({ requestAs, samples }) => {
  const researcher = await requestAs("researcher");
  const draftPage = await (await researcher.get(`/nb/utkast/${samples.fullDraft}/tabell`)).text();
  expect(draftPage).not.toContain("Skrevet av en annen");
  const casePage = await researcher.get(`/nb/saker/${samples.complete}`);
  expect(casePage.status()).toBe(200);
});

test("the data behind a page is as closed as the page", async ({ requestAs, samples }) => {
  for (const address of [
    `/nb/saker/${samples.uploaded}.data`,
    `/nb/ko/${samples.uploaded}.data`,
    `/nb/utkast/${samples.fullDraft}/om-deg.data`,
  ]) {
    const answer = await (await requestAs("otherResearcher")).get(address, { maxRedirects: 0 });
    expect(await answer.text(), address).not.toContain("ingrid.fjellvang");
    expect(answer.status(), address).toBe(404);
  }
});

test("a part that another unit prepares is not shown to a unit", async ({ requestAs, samples }) => {
  const npr = await requestAs("staffOfNpr");
  const page = await (await npr.get(`/nb/enhet/${samples.postponed}`)).text();
  expect(page).toContain("NPR og KPR");
  expect(page).not.toContain('/utsett/fhi"');
});

test("roles and queues are there for their own people only", async ({ requestAs }) => {
  const pages: [string, Person[]][] = [
    ["/nb/ko", ["caseworker", "otherCaseworker"]],
    ["/nb/enhet", ["staffOfFhi", "staffOfNpr", "staffOfCancerRegistry"]],
    ["/nb/admin/roller", ["administrator"]],
  ];
  for (const [address, readers] of pages) {
    for (const person of everybody) {
      const answer = await (await requestAs(person)).get(address, { maxRedirects: 0 });
      expect(answer.status(), `${person} at ${address}`).toBe(readers.includes(person) ? 200 : 404);
    }
    expectNothingTold(await (await requestAs(null)).get(address, { maxRedirects: 0 }), `a stranger at ${address}`);
  }
});

test("nobody but an administrator changes roles", async ({ requestAs }) => {
  for (const person of everybody.filter((one) => one !== "administrator")) {
    const form = { accountId: "00000000-0000-0000-0000-000000000000", roles: "administrator" };
    const answer = await (await requestAs(person)).post("/nb/admin/roller", { form, maxRedirects: 0 });
    expect(answer.status(), person).toBe(404);
  }
});
