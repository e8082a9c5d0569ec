import type { APIRequestContext } from "@playwright/test";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { paths } from "~/app/i18n/paths";
import { completeContent, twoSources } from "./answers";
import * as byForm from "./byForm";
import type { Person } from "./people";

/** Addresses of pages need something to show: what these ids name belongs to the researcher. */
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
  dismissed: string;
  withdrawn: string;
  /** Ids of a file of `uploaded`, one of `fullDraft`, and a letter of `postponed`. */
  file: string;
  draftFile: string;
  letter: string;
}

/** Makes a draft of each kind and a case in each state, as people would, but without a browser. */
export async function makeSamples(requestAs: (person: Person) => Promise<APIRequestContext>): Promise<Samples> {
  const [researcher, caseworker, fhi, npr] = await Promise.all(
    (["researcher", "caseworker", "staffOfFhi", "staffOfNpr"] as const).map(requestAs),
  );
  if (!researcher || !caseworker || !fhi || !npr) throw new Error("somebody could not sign in");
  const submit = (title: string, more: Partial<byForm.NewCase> = {}) =>
    byForm.submitCase(researcher, { title, ...more });
  const oneSource = { sources: ["hkr"] };

  async function complete(title: string, more: Partial<byForm.NewCase> = {}) {
    const id = await submit(title, more);
    await byForm.declareCaseComplete(caseworker!, id);
    return id;
  }
  async function decided(title: string, outcome: "granted" | "refused") {
    const id = await complete(title, oneSource);
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
  await byForm.deliverCase(fhi, delivered, "fhi");
  const dismissed = await submit("Avvist");
  await byForm.dismissCase(caseworker, dismissed);
  const withdrawn = await submit("Trukket");
  await byForm.withdrawCase(researcher, withdrawn);
  const uploaded = await submit("Med regneark", { withWorkbook: true });

  const to = paths("nb");
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
    complete: await complete("Fullstendig"),
    decidedByController: await complete("Eget vedtak", { sources: ["abr"] }),
    postponed,
    inPreparation: await decided("Innvilget", "granted"),
    delivered,
    refused: await decided("Avslått", "refused"),
    dismissed,
    withdrawn,
    file: await idOn(to.submission(uploaded), fileLink),
    draftFile: await idOn(to.draftStep(fullDraft, "table"), fileLink),
    letter: await idOn(to.application(postponed), /\/brev\/([0-9a-f-]{36})/),
  };
}
