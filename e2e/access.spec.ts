import type { APIRequestContext, APIResponse } from "@playwright/test";
import { refusalOf, type AccessAction } from "~/app/domain/access/accessMatrix";
import { actorOf, addressOf, ownColumns, targetsOf, type Target } from "./support/accessTargets";
import { inParallel } from "./support/inParallel";
import { listPortalRoutes, type PortalRoute } from "./support/pageRoutes";
import type { Person } from "./support/people";
import type { Samples } from "./support/samples";
import { expect, test } from "./support/test";

/** Hundreds of requests a test, on a machine that may be busy. */
test.describe.configure({ timeout: 180_000 });

const everybody: (Person | null)[] = [
  null,
  "researcher",
  "otherResearcher",
  "caseworker",
  "otherCaseworker",
  "staffOfFhi",
  "staffOfNpr",
  "staffOfCancerRegistry",
  "administrator",
];

/** What the sign-in's own addresses answer depends on the providers and on secrets; they refuse nobody by role. */
const asksWhoReads = (route: PortalRoute) => route.access.read !== "sign-in" || route.file === "public/signIn.tsx";
/** The pages about one's own records hold nothing of the server's: there is nobody to refuse, and nothing to ask. */
const isWalked = (route: PortalRoute) => asksWhoReads(route) && (route.hasLoader || route.hasAction);
const routes = listPortalRoutes().filter(isWalked);

/** Somebody at an address, and what the matrix and the facts of the samples say that they are told. */
interface Step {
  route: PortalRoute;
  target: Target;
  person: Person | null;
  address: string;
  refusal: ReturnType<typeof refusalOf>;
}

/** Everybody at the first target; at further ones those to whom they are something else than the first. */
function stepsTo(route: PortalRoute, action: string | undefined, samples: Samples): Step[] {
  const targets = targetsOf(route, samples);
  const ownOf = (person: Person | null, target: Target | undefined) =>
    target ? ownColumns(person, target).join() : null;
  return targets.flatMap((target, at) =>
    everybody
      .filter((person) => at === 0 || ownOf(person, target) !== ownOf(person, targets[0]))
      .map((person) => ({
        route,
        target,
        person,
        address: addressOf(route, target),
        refusal: refusalOf(action as AccessAction, actorOf(person), ownColumns(person, target)),
      })),
  );
}

const readSteps = (samples: Samples, of = routes) => of.flatMap((route) => stepsTo(route, route.access.read, samples));
const changeSteps = (samples: Samples) =>
  routes
    .filter((route) => route.hasAction)
    .flatMap((route) => stepsTo(route, route.access.change, samples))
    // What is done by a form that is allowed, the journeys tell.
    .filter(({ refusal }) => refusal !== null);

type Told = "sign-in" | "not-there" | "an answer" | "forms only";
/** What an answer tells: by data, as the browser's script asks for a page, a detour is 202 with an address in it. */
async function readTold(answer: APIResponse): Promise<Told | number> {
  const status = answer.status();
  const location = status === 202 ? await answer.text() : (answer.headers().location ?? "");
  if ([202, 302, 303].includes(status) && location.includes("/nb/logg-inn?til=")) return "sign-in";
  if (status === 404) return "not-there";
  if (status === 405) return "forms only";
  return [200, 202, 302].includes(status) ? "an answer" : status;
}

const told: Record<number, Told> = { 404: "not-there", 405: "forms only" };
function expectedOf({ target, refusal, person }: Step, method: string): Told {
  if (method !== "POST" && target.answers) return told[target.answers] ?? "an answer";
  if (method === "POST" && target.asksWhoFirst && person === null) return "sign-in";
  return refusal ?? "an answer";
}

/** As the browser's script asks for a page; what is no page has the one address. */
const dataAddress = ({ route, address }: Step) => {
  const [pathname, search = ""] = address.split("?");
  return route.isPage ? `${pathname}.data?${search}` : address;
};

interface Asked {
  method?: "GET" | "HEAD" | "POST";
  address: string;
  body?: object;
}
/** Packing what is only looked at would take longer than to draw it. */
const plain = { maxRedirects: 0, headers: { "Accept-Encoding": "identity" } };

/** What went otherwise than the matrix says, one line each. */
async function walk(
  steps: Step[],
  requestAs: (person: Person | null) => Promise<APIRequestContext>,
  ask: (step: Step) => Asked,
): Promise<string[]> {
  const lines = await inParallel(steps, async (step) => {
    const { method = "GET", address, body = {} } = ask(step);
    const answer = await (await requestAs(step.person)).fetch(address, { method, ...plain, ...body });
    const [expected, got] = [expectedOf(step, method), await readTold(answer)];
    // Where the role may and forms only are taken, there is nothing more to look at.
    if (got === expected || (expected === "an answer" && got === "forms only" && !step.route.isPage)) return null;
    const who = step.person ?? "a stranger";
    return `${step.route.file}: ${method} ${address} by ${who}: expected ${expected}, got ${got}`;
  });
  return lines.filter((line) => line !== null);
}

test("every route is walked, and everybody sees both sides of the matrix", ({ samples }) => {
  expect(routes.length).toBeGreaterThan(95);
  const steps = readSteps(samples);
  for (const person of everybody) {
    const own = steps.filter((step) => step.person === person);
    expect(own.filter(({ refusal }) => refusal === null).length, `${person}: allowed`).toBeGreaterThan(10);
    expect(own.filter(({ refusal }) => refusal !== null).length, `${person}: refused`).toBeGreaterThan(50);
  }
});

const halves: [name: string, belongs: (file: string) => boolean][] = [
  ["caseworkers, units and administrators", (file) => /^(caseworker|unit|staff|admin)\//.test(file)],
  ["applicants and everybody", (file) => !/^(caseworker|unit|staff|admin)\//.test(file)],
];
for (const [name, belongs] of halves)
  test(`what is for ${name} is shown to whom the access matrix says, and to nobody else`, async ({
    requestAs,
    samples,
  }) => {
    const half = routes.filter(({ file }) => belongs(file));
    const wrong = await walk(readSteps(samples, half), requestAs, (step) => ({ address: dataAddress(step) }));
    expect(wrong).toEqual([]);
  });

test("forms are taken from nobody to whom the access matrix does not give them, and leave no trace", async ({
  requestAs,
  samples,
}) => {
  const wrong = await walk(changeSteps(samples), requestAs, (step) => {
    // Whole and well-formed, so that what refuses it is whose it is.
    const body = step.route.path.endsWith("/lagre")
      ? { data: { baseVersion: 1, changes: { figures: "Skrevet av en annen" } } }
      : { form: { version: "1", baseVersion: "1", base: "{}", intent: "send", reasons: "x", reason: "x" } };
    // Strangers send them as a browser without a script does.
    return { method: "POST", address: step.person === null ? step.address : dataAddress(step), body };
  });
  expect(wrong).toEqual([]);

  const researcher = await requestAs("researcher");
  const draftPage = await (await researcher.get(`/nb/utkast/${samples.fullDraft}/tabell`)).text();
  expect(draftPage).not.toContain("Skrevet av en annen");
  expect((await researcher.get(`/nb/saker/${samples.complete}`)).status()).toBe(200);
});

test("the page itself, and its headers alone, are as closed as the data behind it", async ({ requestAs, samples }) => {
  const refusedTo = (one: Person | null) =>
    routes
      .filter(({ isPage }) => isPage)
      .flatMap((route) => stepsTo(route, route.access.read, samples).slice(0, everybody.length))
      .filter(({ person, refusal }) => refusal && person === one);
  const [pages, heads] = [refusedTo("otherResearcher"), refusedTo(null)];
  expect(pages.length).toBeGreaterThan(40);
  const byPage = await walk(pages, requestAs, ({ address }) => ({ address }));
  const byHead = await walk(heads, requestAs, ({ address }) => ({ method: "HEAD", address }));
  expect([...byPage, ...byHead]).toEqual([]);
});

test("what is refused tells nothing of what is there", async ({ requestAs, samples }) => {
  const other = await requestAs("otherResearcher");
  for (const address of [
    `/nb/saker/${samples.uploaded}`,
    `/nb/ko/${samples.uploaded}`,
    `/nb/utkast/${samples.fullDraft}/om-deg`,
  ]) {
    const id = /[0-9a-f-]{36}/.exec(address)?.[0] ?? "";
    for (const form of ["", ".data"]) {
      const answer = await other.get(address + form, { maxRedirects: 0 });
      expect(answer.status(), address + form).toBe(404);
      const foreign = await readComparable(answer, id);
      expect(foreign, address + form).not.toMatch(/ingrid\.fjellvang|Med regneark|Hjerteinfarkt/);
      const malformed = await other.get(address.replace(id, "ingen-id") + form, { maxRedirects: 0 });
      expect(await readComparable(malformed, "ingen-id"), address + form).toBe(foreign);
    }
  }
});

/** Without what differs in any two answers: ids, the nonce, the address that was asked for. */
async function readComparable(answer: APIResponse, asked: string): Promise<string> {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
  const text = (await answer.text()).replaceAll(nonce, "NONCE").replaceAll(asked, "ID");
  return `${answer.status()} ${text.replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, "ID")}`;
}

test("what is another's, what is next to it and what is no id at all read alike", async ({ requestAs, samples }) => {
  const random = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const [name, id] of Object.entries(samples)) expect(id, `${name} is drawn at random`).toMatch(random);

  const idOf = ({ target: { ids } }: Step) => ids.applicationId ?? ids.draftId;
  const outsider = (file: string): Person => (file.startsWith("unit/") ? "staffOfCancerRegistry" : "otherResearcher");
  const refused = routes
    .flatMap((route) => stepsTo(route, route.access.read, samples).slice(0, everybody.length))
    .filter((step) => step.refusal === "not-there" && step.person === outsider(step.route.file) && idOf(step))
    .filter(({ target }) => !target.answers);
  expect(refused.length).toBeGreaterThan(60);
  const different = await inParallel(refused, async (step) => {
    const id = idOf(step) ?? "";
    const neighbour = id.slice(0, -1) + (id.endsWith("0") ? "1" : "0");
    const request = await requestAs(step.person);
    const read = async (other: string) =>
      readComparable(await request.get(dataAddress(step).replace(id, other), plain), other);
    const [foreign = "", next = "", malformed = ""] = await Promise.all([id, neighbour, "ingen-id"].map(read));
    const other = [next, malformed].find((text) => text !== foreign);
    return other === undefined ? null : `${step.address}: ${firstDifference(foreign, other)}`;
  });
  expect(different.filter(Boolean)).toEqual([]);
});

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return `${one.slice(Math.max(0, at - 60), at + 60)} ≠ ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

test("a part that another unit prepares is not shown to a unit", async ({ requestAs, samples }) => {
  const npr = await requestAs("staffOfNpr");
  const page = await (await npr.get(`/nb/enhet/${samples.postponed}`)).text();
  expect(page).toContain("NPR og KPR");
  expect(page).not.toContain('/utsett/fhi"');
});
