import type { APIRequestContext } from "@playwright/test";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { paths } from "~/app/i18n/paths";
import { completeContent, twoSources } from "./answers";
import * as byForm from "./byForm";
import { logHoursOn, sendInvoiceOn } from "./costsByForm";
import { builtTable, finishedTable, ofHeartRegistry } from "./finishedTable";
import type { Person } from "./people";

/** Addresses of pages need something to show: what these ids name belongs to the researcher, but for the last two. */
export interface Samples {
  emptyDraft: string;
  /** Every step filled in, with an uploaded workbook. */
  fullDraft: string;
  /** A table built on the page. */
  builtDraft: string;
  submitted: string;
  /** With an uploaded workbook. */
  uploaded: string;
  supplementRequested: string;
  complete: string;
  /** Complete, with a source outside the national scheme: the unit's own organisation decides. */
  decidedByController: string;
  /** One part postponed; two letters and more. */
  postponed: string;
  inPreparation: string;
  delivered: string;
  refused: string;
  /** Refused, with an appeal that waits for an answer. */
  appealed: string;
  /** In preparation, with a regrouped table that waits for the applicant's answer. */
  regrouped: string;
  dismissed: string;
  withdrawn: string;
  /** In preparation, with a table built on the page. */
  builtInPreparation: string;
  /** Id of the delivery of `delivered`. */
  delivery: string;
  /** Ids of a file of `uploaded`, one of `fullDraft`, and a letter of `postponed`. */
  file: string;
  draftFile: string;
  letter: string;
  /** A letter of `complete`, which concerns the whole of it. */
  wholeLetter: string;
  /** Complete, with an invoice of NIPH and one of Helsedataservice; and their ids. */
  invoiced: string;
  unitInvoice: string;
  handlerInvoice: string;
  /** The applicant's ceiling is reached, and the applicant has not answered. */
  costHold: string;
  /** Attached to a message in `complete`, which has a thread. */
  messageFile: string;
  /** The other researcher's draft, and their case: one part, of the Cancer Registry. */
  othersDraft: string;
  othersCase: string;
}

/** Makes a draft of each kind and a case in each state, as people would, but without a browser. */
export async function makeSamples(requestAs: (person: Person) => Promise<APIRequestContext>): Promise<Samples> {
  const [researcher, other, caseworker, fhi, npr] = await Promise.all(
    (["researcher", "otherResearcher", "caseworker", "staffOfFhi", "staffOfNpr"] as const).map(requestAs),
  );
  if (!researcher || !other || !caseworker || !fhi || !npr) throw new Error("somebody could not sign in");
  const submit = (title: string, more: Partial<byForm.NewCase> = {}) =>
    byForm.submitCase(researcher, { title, ...more });
  const oneSource = { sources: ["hkr"] };

  async function complete(title: string, more: Partial<byForm.NewCase> = {}) {
    const id = await submit(title, more);
    await byForm.declareCaseComplete(caseworker!, id);
    return id;
  }
  async function decided(title: string, outcome: "granted" | "refused", more: Partial<byForm.NewCase> = {}) {
    const id = await complete(title, { ...oneSource, ...more });
    await byForm.decideCase(caseworker!, id, "fhi", outcome);
    return id;
  }
  const emptyDraft = await byForm.startDraft(researcher);
  const fullDraft = await byForm.startDraft(researcher);
  const full = completeContent("Hjerteinfarkt etter fylke");
  await byForm.saveFields(researcher, fullDraft, { ...full, tableChoice: "upload", linkage: "linked" });
  await byForm.uploadWorkbook(researcher, fullDraft);
  const builtDraft = await byForm.startDraft(researcher);
  await byForm.saveFields(researcher, builtDraft, {
    ...completeContent("Innleggelser etter kjønn"),
    tableChoice: "build",
    tables: ["t1"],
    "tableModel.t1": JSON.stringify(exampleTable),
  });

  const supplementRequested = await submit("Mangler noe");
  await byForm.requestSupplementOn(caseworker, supplementRequested, "Hvilke år skal tallene gjelde for?");
  const postponed = await complete("Utsatt del");
  for (const unitId of ["fhi", "fhi-npr-kpr"]) await byForm.postponeCase(caseworker, postponed, unitId);
  const delivered = await decided("Levert", "granted");
  const delivery = await byForm.deliverCase(fhi, delivered, "fhi", await finishedTable([ofHeartRegistry]));
  const dismissed = await submit("Avvist");
  await byForm.dismissCase(caseworker, dismissed);
  const appealed = await decided("Klaget på", "refused");
  await byForm.appealDecision(researcher, appealed, "fhi");
  const regrouped = await decided("Grovere tabell", "granted", { changes: builtTable });
  await byForm.proposeCoarserTable(fhi, regrouped, "fhi", ofHeartRegistry);
  const withdrawn = await submit("Trukket");
  await byForm.withdrawCase(researcher, withdrawn);
  const inThread = await complete("Fullstendig");
  await byForm.writeMessage(researcher, inThread, "Kan aldersgruppene være smalere for de eldste?");
  const uploaded = await submit("Med regneark", { withWorkbook: true });

  const to = paths("nb");
  const invoiced = await complete("Fakturert");
  const keptByFhi = { staff: fhi, address: to.partCosts(invoiced, "fhi") };
  const keptByHandler = { staff: caseworker, address: to.caseCosts(invoiced) };
  for (const keeper of [keptByFhi, keptByHandler]) await logHoursOn(keeper, 2);
  const costHold = await complete("Over grensen", { changes: { costCeiling: "1000" } });
  await logHoursOn({ staff: fhi, address: to.partCosts(costHold, "fhi") }, 2, 409);
  const idOn = async (address: string, link: RegExp) => {
    const id = link.exec(await (await researcher.get(address)).text())?.[1];
    if (!id) throw new Error(`${address} has no link like ${link.source}`);
    return id;
  };
  const fileLink = /\/filer\/([0-9a-f-]{36})/;
  return {
    emptyDraft,
    fullDraft,
    builtDraft,
    submitted: await submit("Nettopp sendt", { sources: [...twoSources] }),
    uploaded,
    supplementRequested,
    complete: inThread,
    decidedByController: await complete("Eget vedtak", { sources: ["abr"] }),
    postponed,
    inPreparation: await decided("Innvilget", "granted"),
    builtInPreparation: await decided("Tabell å lage", "granted", { changes: builtTable }),
    delivered,
    delivery,
    refused: await decided("Avslått", "refused"),
    appealed,
    regrouped,
    dismissed,
    withdrawn,
    file: await idOn(to.submission(uploaded), fileLink),
    draftFile: await idOn(to.draftStep(fullDraft, "table"), fileLink),
    invoiced,
    unitInvoice: await sendInvoiceOn(keptByFhi),
    handlerInvoice: await sendInvoiceOn(keptByHandler),
    costHold,
    messageFile: await idOn(to.messages("applicant", inThread), /\/meldinger\/([0-9a-f-]{36})/),
    letter: await idOn(to.application(postponed), /\/brev\/([0-9a-f-]{36})/),
    othersDraft: await byForm.startDraft(other),
    othersCase: await byForm.submitCase(other, { title: "En annens sak", sources: ["kreg"] }),
    wholeLetter: await idOn(to.application(inThread), /\/brev\/([0-9a-f-]{36})/),
  };
}
