import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import type { Person } from "./people";
import type { Samples } from "./samples";

/** One state of a page worth seeing, and who may see it. */
export interface Visit {
  /** What is special about it; empty for a page that has one state. */
  state: string;
  as: Person | null;
  address: string;
  /** The status of the answer, where it is not 200. */
  status?: number;
}

type To = ReturnType<typeof paths>;
type Visits = (to: To, samples: Samples) => Visit[];

const publicPage =
  (address: (to: To) => string): Visits =>
  (to) => [{ state: "", as: null, address: address(to) }];
const inStates =
  (as: Person, states: (keyof Samples)[], address: (to: To, id: string) => string): Visits =>
  (to, samples) =>
    states.map((state) => ({ state, as, address: address(to, samples[state]) }));
const step = (name: Parameters<To["draftStep"]>[1], ...states: (keyof Samples)[]) =>
  inStates("researcher", states, (to, id) => to.draftStep(id, name));
const casePages = (states: (keyof Samples)[], address: (to: To, id: string) => string) =>
  inStates("caseworker", states, address);

/** For every page of the portal, by its file, where to see it. A page without a row here fails the test. */
const visits: Record<string, Visits> = {
  "public/front.tsx": publicPage((to) => to.front),
  "public/sources.tsx": (to) => [
    { state: "all", as: null, address: to.sources },
    { state: "nothing found", as: null, address: `${to.sources}?sok=zzzzzz` },
  ],
  "public/source.tsx": (to) => [
    { state: "common form", as: null, address: to.source("mfr") },
    { state: "own form", as: null, address: to.source("hunt") },
  ],
  "public/responsibilities.tsx": publicPage((to) => to.responsibilities),
  "public/deadlineCalculator.tsx": (to) => [
    { state: "answer", as: null, address: `${to.calculator}?complete=2026-11-23&linkage=true` },
    { state: "Saturday", as: null, address: `${to.calculator}?complete=2026-04-27&linkage=false&rule=mon-sat` },
    { state: "before the law", as: null, address: `${to.calculator}?complete=2019-03-01&linkage=false` },
    { state: "error", as: null, address: `${to.calculator}?complete=2026-02-31`, status: 400 },
  ],
  "public/about.tsx": publicPage((to) => to.about),
  "public/privacy.tsx": publicPage((to) => to.privacy),
  "public/accessibility.tsx": publicPage((to) => to.accessibility),
  "public/signIn.tsx": publicPage((to) => to.signIn),
  "public/signInByMail.tsx": (to) => [
    { state: "to ask", as: null, address: to.signInByMail },
    { state: "asked", as: null, address: `${to.signInByMail}?sendt=1` },
  ],
  "public/signInLink.tsx": (to) => [
    { state: "unknown link", as: null, address: to.signInLink("a".repeat(43)), status: 410 },
  ],
  "account/account.tsx": (to) => [{ state: "", as: "researcher", address: to.account }],
  // With a form in it, it is looked at where one is sent too late: signIn.spec.ts.
  "account/resume.tsx": (to) => [
    {
      state: "unknown form",
      as: "researcher",
      address: to.resume("11111111-1111-4111-8111-111111111111"),
      status: 404,
    },
  ],
  "public/signOut.tsx": publicPage((to) => to.signOut),
  "public/notFound.tsx": (to) => [{ state: "", as: null, address: `${to.front}/finnes-ikke`, status: 404 }],
  "public/demoClock.tsx": publicPage((to) => to.demoClock),
  "public/demoOutbox.tsx": publicPage((to) => to.demoOutbox),

  "applicant/applications.tsx": (to) => [
    { state: "a stranger", as: null, address: to.applications },
    { state: "drafts and cases", as: "researcher", address: to.applications },
  ],
  "applicant/draftData.tsx": step("data", "emptyDraft", "fullDraft"),
  "applicant/draftPurpose.tsx": step("purpose", "emptyDraft", "fullDraft"),
  "applicant/draftTable.tsx": step("table", "emptyDraft", "fullDraft", "builtDraft"),
  "applicant/draftTableBuilder.tsx": inStates("researcher", ["builtDraft"], (to, id) => to.draftTable(id, "t1")),
  "applicant/draftAbout.tsx": step("about", "emptyDraft", "fullDraft"),
  "applicant/draftSend.tsx": step("send", "emptyDraft", "fullDraft", "builtDraft"),
  "applicant/deleteDraft.tsx": inStates("researcher", ["fullDraft"], (to, id) => to.draftDelete(id)),
  "applicant/application.tsx": inStates(
    "researcher",
    [
      "submitted",
      "supplementRequested",
      "complete",
      "postponed",
      "inPreparation",
      "delivered",
      "refused",
      "dismissed",
      "appealed",
      "regrouped",
    ],
    (to, id) => to.application(id),
  ),
  "applicant/calendarFeed.tsx": inStates("researcher", ["complete"], (to, id) => to.applicationFeed(id)),
  "applicant/receipt.tsx": inStates("researcher", ["uploaded"], (to, id) => to.receipt(id)),
  "applicant/submission.tsx": inStates("researcher", ["uploaded"], (to, id) => to.submission(id)),
  "applicant/compareSubmissions.tsx": inStates("researcher", ["uploaded"], (to, id) => to.changes(id)),
  "applicant/withdraw.tsx": inStates("researcher", ["submitted", "withdrawn"], (to, id) => to.withdraw(id)),
  "applicant/messages.tsx": inStates("researcher", ["submitted", "complete", "withdrawn"], (to, id) =>
    to.messages("applicant", id),
  ),
  "applicant/history.tsx": inStates("researcher", ["submitted", "postponed"], (to, id) => to.history("applicant", id)),
  "applicant/costs.tsx": inStates("researcher", ["submitted", "invoiced", "costHold"], (to, id) => to.costs(id)),
  "applicant/letter.tsx": (to, samples) => [
    { state: "", as: "researcher", address: to.letter(samples.postponed, samples.letter) },
  ],

  "caseworker/queue.tsx": (to) => [
    { state: "all", as: "caseworker", address: to.queue },
    { state: "nothing found", as: "caseworker", address: `${to.queue}?sok=zzzzzz` },
  ],
  "caseworker/case.tsx": casePages(
    ["uploaded", "supplementRequested", "postponed", "inPreparation", "delivered", "refused", "withdrawn"],
    (to, id) => to.case(id),
  ),
  "caseworker/compareSubmissions.tsx": casePages(["uploaded"], (to, id) => to.caseChanges(id)),
  "caseworker/requestSupplement.tsx": casePages(["uploaded", "supplementRequested"], (to, id) =>
    to.caseAction(id, "mangler"),
  ),
  "caseworker/declareComplete.tsx": casePages(["submitted", "complete"], (to, id) => to.caseAction(id, "fullstendig")),
  "caseworker/postpone.tsx": casePages(["complete"], (to, id) => to.casePartAction(id, "utsett", "fhi")),
  "caseworker/postponeMany.tsx": (to) => [
    { state: "to choose", as: "caseworker", address: to.postponeMany },
    { state: "found", as: "caseworker", address: `${to.postponeMany}?fra=2026-01-01&til=2099-12-31` },
  ],
  "caseworker/calendarFeed.tsx": (to) => [{ state: "", as: "caseworker", address: to.queueFeed }],
  "caseworker/decide.tsx": casePages(["complete", "refused"], (to, id) => to.casePartAction(id, "vedtak", "fhi")),
  "caseworker/preliminaryAnswer.tsx": casePages(["submitted", "complete", "refused"], (to, id) =>
    to.preliminaryAnswer(id),
  ),
  "caseworker/dismiss.tsx": casePages(["submitted", "supplementRequested"], (to, id) => to.caseAction(id, "avvis")),
  "caseworker/assess.tsx": casePages(["complete", "uploaded", "builtInPreparation"], (to, id) => to.assessment(id)),
  "caseworker/answerAppeal.tsx": casePages(["appealed", "complete"], (to, id) => to.casePartAction(id, "klage", "fhi")),
  "caseworker/close.tsx": casePages(["refused", "delivered"], (to, id) => to.caseAction(id, "avslutt")),

  "caseworker/messages.tsx": casePages(["submitted", "complete", "withdrawn"], (to, id) =>
    to.messages("caseworker", id),
  ),
  "caseworker/history.tsx": casePages(["postponed"], (to, id) => to.history("caseworker", id)),

  "caseworker/costs.tsx": casePages(["complete", "invoiced", "costHold"], (to, id) => to.caseCosts(id)),

  "unit/parts.tsx": (to) => [
    { state: "with parts", as: "staffOfFhi", address: to.parts },
    { state: "without parts", as: "staffOfCancerRegistry", address: to.parts },
  ],
  "unit/part.tsx": inStates("staffOfFhi", ["postponed", "inPreparation"], (to, id) => to.part(id)),
  "unit/compareSubmissions.tsx": inStates("staffOfFhi", ["complete"], (to, id) => to.partChanges(id)),
  "unit/messages.tsx": inStates("staffOfFhi", ["complete"], (to, id) => to.messages("unit", id)),
  "unit/history.tsx": inStates("staffOfFhi", ["postponed"], (to, id) => to.history("unit", id)),
  "unit/costs.tsx": inStates("staffOfFhi", ["complete", "invoiced", "costHold"], (to, id) => to.partCosts(id, "fhi")),
  "unit/postpone.tsx": inStates("staffOfFhi", ["complete"], (to, id) => to.partAction(id, "utsett", "fhi")),
  "unit/postponeMany.tsx": (to) => [
    { state: "found", as: "staffOfFhi", address: `${to.unitPostponeMany}?fra=2026-01-01&til=2099-12-31` },
  ],
  "unit/calendarFeed.tsx": (to) => [{ state: "", as: "staffOfFhi", address: to.partsFeed("fhi") }],
  "unit/decide.tsx": inStates("staffOfFhi", ["decidedByController"], (to, id) => to.partAction(id, "vedtak", "fhi")),
  "unit/proposeRegrouping.tsx": inStates("staffOfFhi", ["builtInPreparation", "inPreparation"], (to, id) =>
    to.partAction(id, "gruppering", "fhi"),
  ),
  "unit/deliver.tsx": inStates("staffOfFhi", ["inPreparation", "delivered"], (to, id) =>
    to.partAction(id, "levert", "fhi"),
  ),
  "unit/deliverSupply.tsx": inStates("staffOfFhi", ["inPreparation"], (to, id) => to.partAction(id, "overfor", "fhi")),
  "staff/handoutRegisterUnit.tsx": (to) => [
    { state: "with rows", as: "staffOfFhi", address: to.handoutRegister("unit") },
    { state: "empty", as: "staffOfCancerRegistry", address: to.handoutRegister("unit") },
  ],
  "staff/handoutRegisterCaseworker.tsx": (to) => [
    { state: "with rows", as: "caseworker", address: to.handoutRegister("caseworker") },
  ],
  "applicant/appeal.tsx": inStates("researcher", ["refused", "appealed"], (to, id) => to.appeal(id, "fhi")),
  "applicant/answerRegrouping.tsx": inStates("researcher", ["regrouped"], (to, id) => to.regrouping(id, "fhi")),
  "applicant/delivery.tsx": (to, samples) => [
    { state: "released", as: "researcher", address: to.delivery(samples.delivered, samples.delivery) },
  ],
  "public/fetchDelivery.tsx": (to) => [
    { state: "unknown link", as: null, address: to.fetchDelivery("a".repeat(43)), status: 404 },
  ],

  "public/prices.tsx": publicPage((to) => to.prices),
  "admin/prices.tsx": (to) => [{ state: "", as: "administrator", address: to.pricesAdmin }],
  "admin/calendar.tsx": (to) => [{ state: "", as: "administrator", address: to.calendar }],
  "account/ownData.tsx": (to) => [
    { state: "what there is", as: "researcher", address: to.ownData },
    { state: "before erasing", as: "researcher", address: `${to.ownData}?slett` },
  ],
  "admin/retention.tsx": (to) => [{ state: "", as: "administrator", address: to.retention }],
  "admin/settings.tsx": (to) => [{ state: "", as: "administrator", address: to.settings }],
  "admin/roles.tsx": (to) => [
    { state: "everybody", as: "administrator", address: to.roles },
    { state: "somebody new", as: "administrator", address: `${to.roles}?ny=1` },
  ],
  "admin/accessLog.tsx": (to) => [
    { state: "with rows", as: "administrator", address: to.accessLog },
    { state: "nothing found", as: "administrator", address: `${to.accessLog}?person=zzzzzz` },
    { state: "a day that is none", as: "administrator", address: `${to.accessLog}?fra=2026-02-31`, status: 422 },
  ],
};

/** @throws {RangeError} for a page that nobody has said where to see */
export function visitsTo(file: string, language: Language, samples: Samples): Visit[] {
  const found = visits[file];
  if (!found) throw new RangeError(`${file} has no sample address`);
  return found(paths(language), samples);
}
