import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { HistoryKind } from "~/app/domain/record/historyKind";

/** The thread of a case, the notes of staff, the whole history and the case file, in bokmål. */
export const messages = {
  title: "Meldinger",
  pageTitle: (p: { reference: string }) => `Meldinger i sak ${p.reference}`,
  lead: {
    applicant: "Her skriver du med Helsedataservice og med dem som lager tabellene.",
    caseworker: "Her skriver Helsedataservice, søkeren og dataforvalterne til hverandre.",
    unit: "Her spør du søkeren og Helsedataservice om det som gjelder din del av saken.",
  } satisfies Record<MessageParty, string>,
  clock: {
    applicant: "Et spørsmål her stopper ikke fristen.",
    caseworker: "Et spørsmål her stopper ikke fristen. Mangler søknaden noe, må du be om mer informasjon i saken.",
    unit: "Et spørsmål her stopper ikke fristen.",
  } satisfies Record<MessageParty, string>,
  access: {
    before:
      "Andre kan be om innsyn i saken. Dokumentene hos et offentlig organ er åpne når ikke annet følger av lov eller forskrift (",
    link: "offentleglova § 3",
    after: "). Ikke skriv helseopplysninger om noen her.",
  },
  empty: "Ingen meldinger ennå. Skriv den første nedenfor.",
  emptyClosed: "Det ble ikke skrevet noen meldinger i saken.",
  readOnly: "Saken er avsluttet. Du kan lese meldingene, men ikke skrive nye.",
  thread: "Det som er skrevet",
  isNew: "Ny",
  from: {
    applicant: "Søkeren",
    you: "Du",
    caseworker: "Helsedataservice",
  },
  fromUnit: (p: { unit: string; name: string | null }) => (p.name ? `${p.unit}, ${p.name}` : p.unit),
  fromOffice: (p: { name: string | null }) => (p.name ? `Helsedataservice, ${p.name}` : "Helsedataservice"),
  toAll: "Til alle i saken",
  toUnit: (p: { unit: string }) => `Gjelder ${p.unit}`,
  at: (p: { date: string; time: string }) => `${p.date} kl. ${p.time}`,
  files: "Vedlegg",
  form: {
    heading: "Skriv en melding",
    about: "Hva gjelder meldingen?",
    aboutHelp: "Gjelder den én del, leser bare den enheten, søkeren og Helsedataservice den.",
    all: "Hele saken: alle i saken leser den",
    body: "Melding",
    bodyHelp: "Den kan ikke endres når den er sendt. Ikke skriv fødselsnummer.",
    files: "Legg ved filer",
    filesHelp: (p: { most: number }) =>
      `PDF, Word (.docx) eller Excel (.xlsx). Høyst ${p.most} filer, 10 MB til sammen.`,
    send: "Send meldingen",
  },
  errors: {
    "body-missing": "Skriv det du vil si.",
    "too-long": "Gjør teksten kortere. Den kan ha 10 000 tegn.",
    "personal-number": "Ta bort fødselsnummeret, og send på nytt.",
    "subject-unknown": "Velg hva meldingen gjelder.",
    closed: "Saken ble avsluttet mens du skrev. Meldingen er ikke sendt. Teksten din står nedenfor.",
    "form-too-large": "Send mindre filer, og del dem på flere meldinger om det trengs. Høyst 10 MB til sammen.",
    "too-often":
      "Vent litt med å sende. Det er skrevet mange meldinger på kort tid, og senest om en time kan du sende igjen. Teksten din står nedenfor. Filer må du velge på nytt.",
  },
  fileErrors: {
    "too-many": () => "Velg høyst 5 filer, og send resten i neste melding.",
    "too-large": () => "Send mindre filer, og del dem på flere meldinger om det trengs. Høyst 10 MB til sammen.",
    type: (p: { name: string }) =>
      `Lagre vedlegget som PDF, Word (.docx) eller Excel (.xlsx), og velg det på nytt. «${p.name}» er noe annet.`,
    "personal-number": (p: { name: string }) =>
      `Fjern fødselsnummer fra «${p.name}», og velg filen på nytt. Vi har ikke tatt vare på den.`,
    encrypted: (p: { name: string }) => `Fjern passordet fra «${p.name}», og velg filen på nytt.`,
    macros: (p: { name: string }) =>
      `Lagre «${p.name}» som «Excel-arbeidsbok (.xlsx)» uten makroer, og velg filen på nytt.`,
    unreadable: (p: { name: string }) =>
      `Åpne «${p.name}», lagre den på nytt som .xlsx, og velg filen igjen. Vi får ikke lest den.`,
  },
  sent: { message: "Meldingen er sendt.", note: "Notatet er lagret." },
  filesAgain: "Velg filene på nytt. De følger ikke med når noe må rettes.",
  toCase: "Til saken",
  notes: {
    heading: "Interne notater",
    onlyOffice: "Bare for saksbehandlere i Helsedataservice",
    onlyUnit: (p: { unit: string }) => `Bare for ansatte i ${p.unit}`,
    never: "Søkeren ser aldri notatene, og de er ikke med i søkerens saksmappe.",
    empty: "Ingen notater ennå.",
    form: "Skriv et notat",
    owner: "Hvem er notatet for?",
    body: "Notat",
    save: "Lagre notatet",
  },
  links: {
    heading: "Meldinger og saksmappe",
    messages: (p: { count: number }) =>
      p.count === 0 ? "Skriv en melding" : p.count === 1 ? "Meldinger (1)" : `Meldinger (${p.count})`,
    unread: (p: { count: number }) => (p.count === 1 ? "1 ny" : `${p.count} nye`),
    notes: (p: { count: number }) => (p.count === 0 ? "Interne notater" : `Interne notater (${p.count})`),
    history: "Hele historikken",
    caseFile: "Last ned saksmappen (zip)",
  },
  notice: {
    subject: (p: { reference: string }) => `Noe nytt å lese i sak ${p.reference}`,
    body: (p: { reference: string; title: string }) => `Det er skrevet til deg i sak ${p.reference}: ${p.title}.`,
    link: (p: { url: string }) => `Les og svar i portalen: ${p.url}`,
    more: "Kommer det mer før du har lest, sender vi ikke flere e-poster om det.",
    signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
  },
  history: {
    title: "Historikk",
    pageTitle: (p: { reference: string }) => `Historikk i sak ${p.reference}`,
    lead: {
      applicant: "Alt som har hendt i saken og gjelder deg, det nyeste først.",
      caseworker: "Alt som har hendt i saken, det nyeste først.",
      unit: "Det som har hendt i saken og gjelder din del, det nyeste først.",
    } satisfies Record<MessageParty, string>,
    unit: "Hvem sin del",
    allUnits: "Hele saken",
    kind: "Hva slags",
    allKinds: "Alt",
    kinds: {
      application: "Søknaden",
      deadline: "Frist og utsettelse",
      decision: "Vedtak",
      delivery: "Levering",
      money: "Kostnad og faktura",
      appeal: "Klage",
    } satisfies Record<HistoryKind, string>,
    show: "Vis",
    shown: (p: { shown: number; total: number }) =>
      p.shown === p.total ? `${p.total} hendelser` : `${p.shown} av ${p.total} hendelser`,
    none: "Ingenting passer. Velg «Alt» eller «Hele saken».",
    latest: (p: { count: number }) => `Se hele historikken (${p.count})`,
  },
  caseFile: {
    title: (p: { reference: string; title: string }) => `Saksmappe ${p.reference}: ${p.title}`,
    made: (p: { date: string; time: string }) => `Laget ${p.date} kl. ${p.time}.`,
    edition: {
      applicant: "Utgave: søkerens. Det som bare gjelder andres arbeid med saken, er ikke med.",
      caseworker: "Utgave: Helsedataservice. Enhetenes egne notater er ikke med.",
      unit: (p: { units: string }) => `Utgave: ${p.units}. Det som gjelder andre enheters deler, er ikke med.`,
    },
    contents: "Innhold",
    folders: {
      submissions: "hver innsending som JSON og PDF, med eksempeltabell og vedlegg",
      letters: "brevene slik de ble sendt",
      decisions: "vedtakene for hver del",
      process: "spørsmål om manglende opplysninger, utsettelser, forslag til gruppering og klager",
      deliveries: "det som er levert, med avvikene som er kvittert ut",
      messages: "meldingene, og vedleggene til dem",
      invoices: "fakturaene, med PDF",
      calendar: "utgavene av kalenderen som fristene er regnet med",
      notes: "interne notater",
      people: "hvem kontoene i loggen tilhører",
      events: "hendelsesloggen, én hendelse på hver linje, etter hodet på første linje",
      payloads: "tekstene som hører til hendelsene, så langt de er tatt vare på",
    },
    verify: {
      heading: "Slik kontrollerer du loggen",
      text: "Hver hendelse har en kontrollsum (SHA-256) av seg selv og av den forrige. Endres noe, stemmer ikke kjeden lenger. Kontrollen trenger ingen database:",
      redacted:
        "En hendelse som ikke er for denne utgaven, står bare med nummer, forrige kontrollsum og egen kontrollsum. Kjeden kan likevel kontrolleres.",
      erased: "Tekster som er slettet, står ikke i payloads.jsonl. Kjeden stemmer fortsatt.",
    },
    access:
      "Andre kan be om innsyn i saken. Saksdokumenter er åpne for innsyn så langt ikke annet følger av lov eller forskrift (offentleglova § 3).",
  },
};
export type MessageTexts = typeof messages;
