import type { Language } from "~/schemas/language";
import type { Step } from "~/schemas/draft";

const stepSlugs: Record<Step, string> = {
  data: "datakilder",
  purpose: "formal",
  table: "tabell",
  about: "om-deg",
  send: "send",
};

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
    queue: `${base}/ko`,
    case: (id: string) => `${base}/ko/${id}`,
    caseChanges: (id: string) => `${base}/ko/${id}/endringer`,
    caseAction: (id: string, action: "mangler" | "fullstendig" | "avvis") => `${base}/ko/${id}/${action}`,
    casePartAction: (id: string, action: "utsett" | "vedtak" | "levert", unitId: string) =>
      `${base}/ko/${id}/${action}/${unitId}`,
    parts: `${base}/enhet`,
    part: (id: string) => `${base}/enhet/${id}`,
    partChanges: (id: string) => `${base}/enhet/${id}/endringer`,
    partAction: (id: string, action: "utsett" | "vedtak" | "levert", unitId: string) =>
      `${base}/enhet/${id}/${action}/${unitId}`,
    roles: `${base}/admin/roller`,
    demoClock: `${base}/demo/klokke`,
    demoOutbox: `${base}/demo/utboks`,
  };
}

/** The same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  return `/${language}${pathname.replace(/^\/[^/]+/, "")}`;
}
