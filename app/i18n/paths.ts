import type { Language } from "~/schemas/language";
import type { Step } from "~/schemas/draft";

const stepSlugs: Record<Step, string> = {
  data: "datakilder",
  purpose: "formal",
  table: "tabell",
  about: "om-deg",
  send: "send",
};

const recordSlugs = {
  start: "",
  providers: "/steder",
  person: "/om-deg",
  letters: "/brev",
  dates: "/svar",
  keeping: "/mappe",
} as const;

const caseFolders = { applicant: "saker", caseworker: "ko", unit: "enhet" } as const;

/** What can be done with a case, as the address says it; `klage/avvisning`: an appeal on the dismissal. */
type CaseSlug = "mangler" | "fullstendig" | "avvis" | "forelopig-svar" | "klage/avvisning" | "avslutt";
type PartSlug = "utsett" | "vedtak" | "levert" | "gruppering" | "overfor" | "klage";

/** Every address of the portal, in one place; the language stands first. */
export function paths(language: Language) {
  const base = `/${language}`;
  return {
    front: base,
    sources: `${base}/datakilder`,
    source: (id: string) => `${base}/datakilder/${id}`,
    responsibilities: `${base}/hvem-gjor-hva`,
    calculator: `${base}/fristkalkulator`,
    about: `${base}/om`,
    privacy: `${base}/personvern`,
    accessibility: `${base}/tilgjengelighet`,
    signIn: `${base}/logg-inn`,
    signOut: `${base}/logg-ut`,
    signInStart: (provider: "id-porten" | "ansatt") => `${base}/logg-inn/start/${provider}`,
    signInByMail: `${base}/logg-inn/e-post`,
    signInLink: (token: string) => `${base}/logg-inn/lenke/${token}`,
    resume: (parkedId: string) => `${base}/fortsett/${parkedId}`,
    account: `${base}/konto`,
    ownData: `${base}/konto/mine-data`,
    ownDataFile: `${base}/konto/mine-data.zip`,
    accessLog: `${base}/admin/innsyn`,
    accessLogFile: `${base}/admin/innsyn/fil`,
    retention: `${base}/admin/oppbevaring`,
    applications: `${base}/soknader`,
    draft: (id: string) => `${base}/utkast/${id}`,
    draftStep: (id: string, step: Step) => `${base}/utkast/${id}/${stepSlugs[step]}`,
    draftSave: (id: string) => `${base}/utkast/${id}/lagre`,
    draftDelete: (id: string) => `${base}/utkast/${id}/slett`,
    draftTable: (id: string, tableId: string) => `${base}/utkast/${id}/tabell/${tableId}`,
    draftEstimate: (id: string) => `${base}/utkast/${id}/anslag`,
    draftTableFile: (id: string, tableId: string, format: "xlsx" | "csv" | "json") =>
      `${base}/utkast/${id}/tabell/${tableId}/tabell.${format}`,
    draftWorkbook: (id: string) => `${base}/utkast/${id}/tabeller.xlsx`,
    draftFile: (id: string, fileId: string) => `${base}/utkast/${id}/filer/${fileId}`,
    application: (id: string) => `${base}/saker/${id}`,
    receipt: (id: string) => `${base}/saker/${id}/kvittering`,
    submission: (id: string) => `${base}/saker/${id}/soknad`,
    changes: (id: string) => `${base}/saker/${id}/endringer`,
    withdraw: (id: string) => `${base}/saker/${id}/trekk`,
    answer: (id: string) => `${base}/saker/${id}/svar`,
    package: (id: string) => `${base}/saker/${id}/pakke.zip`,
    applicationFile: (id: string, fileId: string) => `${base}/saker/${id}/filer/${fileId}`,
    letter: (id: string, letterId: string) => `${base}/saker/${id}/brev/${letterId}`,
    letterPdf: (id: string, letterId: string) => `${base}/saker/${id}/brev/${letterId}.pdf`,
    caseLetterPdf: (id: string, letterId: string) => `${base}/ko/${id}/brev/${letterId}.pdf`,
    partLetterPdf: (id: string, letterId: string) => `${base}/enhet/${id}/brev/${letterId}.pdf`,
    preliminaryAnswer: (id: string) => `${base}/ko/${id}/forelopig-svar`,
    queue: `${base}/ko`,
    case: (id: string) => `${base}/ko/${id}`,
    caseChanges: (id: string) => `${base}/ko/${id}/endringer`,
    caseAction: (id: string, action: CaseSlug) => `${base}/ko/${id}/${action}`,
    casePartAction: (id: string, action: PartSlug, unitId: string) => `${base}/ko/${id}/${action}/${unitId}`,
    assessment: (id: string) => `${base}/ko/${id}/vurdering`,
    parts: `${base}/enhet`,
    part: (id: string) => `${base}/enhet/${id}`,
    partChanges: (id: string) => `${base}/enhet/${id}/endringer`,
    partAction: (id: string, action: PartSlug, unitId: string) => `${base}/enhet/${id}/${action}/${unitId}`,
    regrouping: (id: string, unitId: string) => `${base}/saker/${id}/gruppering/${unitId}`,
    appeal: (id: string, unitId: string | null) => `${base}/saker/${id}/klage/${unitId ?? "avvisning"}`,
    settings: `${base}/admin/innstillinger`,
    /** Thread, history and case file, under the address by which each party finds the case. */
    messages: (party: "applicant" | "caseworker" | "unit", id: string) =>
      `${base}/${caseFolders[party]}/${id}/meldinger`,
    messageFile: (party: "applicant" | "caseworker" | "unit", id: string, fileId: string) =>
      `${base}/${caseFolders[party]}/${id}/meldinger/${fileId}`,
    history: (party: "applicant" | "caseworker" | "unit", id: string) =>
      `${base}/${caseFolders[party]}/${id}/historikk`,
    caseFile: (party: "applicant" | "caseworker" | "unit", id: string) =>
      `${base}/${caseFolders[party]}/${id}/saksmappe.zip`,
    calendar: `${base}/admin/kalender`,
    postponeMany: `${base}/ko/utsett-flere`,
    unitPostponeMany: `${base}/enhet/utsett-flere`,
    queueFeed: `${base}/ko/abonner`,
    partsFeed: (unitId: string) => `${base}/enhet/abonner/${unitId}`,
    applicationFeed: (id: string) => `${base}/saker/${id}/abonner`,
    costs: (id: string) => `${base}/saker/${id}/kostnader`,
    invoice: (id: string, invoiceId: string) => `${base}/saker/${id}/faktura/${invoiceId}`,
    caseCosts: (id: string) => `${base}/ko/${id}/kostnader`,
    caseInvoice: (id: string, invoiceId: string) => `${base}/ko/${id}/faktura/${invoiceId}`,
    partCosts: (id: string, unitId: string) => `${base}/enhet/${id}/kostnader/${unitId}`,
    partInvoice: (id: string, invoiceId: string) => `${base}/enhet/${id}/faktura/${invoiceId}`,
    prices: `${base}/priser`,
    pricesAdmin: `${base}/admin/priser`,
    delivery: (id: string, deliveryId: string) => `${base}/saker/${id}/levering/${deliveryId}`,
    deliveryFile: (id: string, deliveryId: string) => `${base}/saker/${id}/levering/${deliveryId}/fil`,
    /** The secret address of a delivery, for one recipient. */
    fetchDelivery: (token: string) => `${base}/hent/${token}`,
    fetchDeliveryFile: (token: string) => `${base}/hent/${token}/fil`,
    tableSpecification: (id: string, unitId: string) => `${base}/enhet/${id}/spesifikasjon/${unitId}`,
    handoutRegister: (party: "caseworker" | "unit") => `${base}/${caseFolders[party]}/register`,
    handoutRegisterFile: (party: "caseworker" | "unit", format: "csv" | "json") =>
      `${base}/${caseFolders[party]}/register/fil?format=${format}`,
    roles: `${base}/admin/roller`,
    /** One's own health records, step by step. */
    ownRecords: (step: keyof typeof recordSlugs) => `${base}/innsyn${recordSlugs[step]}`,
    /** The days of reminders by mail: no page, asked for by the page of answers and deadlines. */
    recordReminders: `${base}/innsyn/paminnelser`,
    demoClock: `${base}/demo/klokke`,
    demoOutbox: `${base}/demo/utboks`,
  };
}

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  return `/${language}${pathname.replace(/^\/[^/]+/, "")}`;
}
