import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import type { Outcome, PartStatus } from "~/app/domain/applications/applicationState";
import type { ApplicationStatus } from "~/app/domain/applications/computeStatus";
import type { LifecycleProblem } from "~/app/domain/applications/decide";

/** What a sentence about an event may need. Names and dates come in as text. */
export interface EventWords {
  unit: string;
  outcome: Outcome;
  whole: boolean;
  date: string;
  /** An answer of the applicant's was yes. */
  accepted: boolean;
  reopened: boolean;
  late: boolean;
  /** Of an invoice. */
  number: string;
  /** With its currency. */
  amount: string;
}
type EventSentences = Record<ApplicationEvent["type"], (p: EventWords) => string>;

const applicant: Record<ApplicationStatus, string> = {
  submitted: "Vi sjekker at søknaden er fullstendig",
  "supplement-requested": "Vi trenger svar fra deg",
  complete: "Under behandling",
  "in-preparation": "Tabellen lages",
  delivered: "Tabellen er klar",
  refused: "Avslått",
  dismissed: "Avvist",
  withdrawn: "Trukket",
  appealed: "Klagen er til behandling",
  closed: "Avsluttet",
};
const staff: Record<ApplicationStatus, string> = {
  submitted: "Ny",
  "supplement-requested": "Venter på søker",
  complete: "Fullstendig",
  "in-preparation": "Tilrettelegging",
  delivered: "Utlevert",
  refused: "Avslag",
  dismissed: "Avvist",
  withdrawn: "Trukket",
  appealed: "Klage",
  closed: "Avsluttet",
};
const part: { applicant: Record<PartStatus, string>; staff: Record<PartStatus, string> } = {
  applicant: {
    undecided: "Under behandling",
    "in-preparation": "Tabellen lages",
    refused: "Avslått",
    delivered: "Tabellen er klar",
    supplied: "Dataene er overført",
    dismissed: "Avvist",
  },
  staff: {
    undecided: "Ikke avgjort",
    "in-preparation": "Tilrettelegging",
    refused: "Avslag",
    delivered: "Utlevert",
    supplied: "Overført",
    dismissed: "Avvist",
  },
};
const outcome: Record<Outcome, string> = {
  granted: "Innvilget",
  "granted-in-part": "Delvis innvilget",
  refused: "Avslått",
  dismissed: "Avvist",
};
const events: { applicant: EventSentences; staff: EventSentences } = {
  applicant: {
    submitted: () => "Sendt inn",
    "supplement-requested": () => "Vi ba om mer informasjon",
    "supplement-answered": () => "Du svarte på spørsmålene",
    "declared-complete": (p) => `Søknaden er fullstendig, fristen løper fra ${p.date}`,
    "complete-revoked": () => "Søknaden må sjekkes på nytt",
    dismissed: () => "Søknaden er avvist",
    decided: (p) => `Vedtak for ${p.unit}: ${outcome[p.outcome].toLowerCase()}`,
    postponed: (p) => `${p.unit} har utsatt leveringen, trolig til ${p.date}`,
    delivered: (p) => (p.whole ? `${p.unit} har levert tabellen` : `${p.unit} har levert en del av tabellene`),
    withdrawn: () => "Du trakk søknaden",
    "supplement-reminded": (p) => `Vi minnet deg på spørsmålene, svar innen ${p.date}`,
    "preliminary-answered": () => "Vi sendte et foreløpig svar",
    "decision-proposed": () => "Vedtaket er til gjennomgang",
    "proposal-returned": () => "Vedtaket vurderes på nytt",
    "deadline-moved": (p) => `Fristen for ${p.unit} er flyttet til ${p.date}, fordi kalenderen er endret`,
    "regrouping-proposed": (p) => `${p.unit} foreslo en annen gruppering av tabellen`,
    "regrouping-answered": (p) =>
      p.accepted ? "Du godtok forslaget til gruppering" : "Du sa nei til forslaget til gruppering",
    supplied: (p) => `${p.unit} har overført dataene til den som lager tabellen`,
    "delivery-corrected": (p) => `${p.unit} har levert en rettet tabell`,
    "letter-opened": () => "Du åpnet et brev",
    "ceiling-reached": (p) => `Arbeidet har nådd grensen du satte for kostnaden, ${p.amount}`,
    "ceiling-answered": (p) => (p.accepted ? "Du sa ja til at vi fortsetter" : "Du sa nei til høyere kostnad"),
    "invoice-sent": (p) => `Faktura ${p.number} på ${p.amount} er sendt`,
    "invoice-paid": (p) => `Faktura ${p.number} er betalt`,
    "invoice-credited": (p) => `Faktura ${p.number} er kreditert`,
    appealed: () => "Du klaget",
    "appeal-concluded": (p) =>
      p.reopened ? "Klagen førte fram, og saken er tatt opp igjen" : "Klagen førte ikke fram",
    closed: () => "Saken er avsluttet",
  },
  staff: {
    submitted: () => "Søknaden kom inn",
    "supplement-requested": () => "Søkeren ble bedt om mer informasjon",
    "supplement-answered": () => "Søkeren svarte",
    "declared-complete": (p) => `Registrert som fullstendig ${p.date}`,
    "complete-revoked": () => "Registreringen som fullstendig er tatt tilbake",
    dismissed: () => "Søknaden er avvist",
    decided: (p) => `Vedtak for ${p.unit}: ${outcome[p.outcome].toLowerCase()}`,
    postponed: (p) => `${p.unit} er utsatt, trolig til ${p.date}`,
    delivered: (p) => (p.whole ? `${p.unit} har levert alt` : `${p.unit} har levert en del`),
    withdrawn: () => "Søkeren trakk søknaden",
    "supplement-reminded": (p) => `Søkeren ble minnet på spørsmålene, svarfrist ${p.date}`,
    "preliminary-answered": () => "Foreløpig svar er sendt",
    "decision-proposed": (p) => `Vedtak for ${p.unit} er foreslått: ${outcome[p.outcome].toLowerCase()}`,
    "proposal-returned": (p) => `Forslaget til vedtak for ${p.unit} er sendt tilbake`,
    "deadline-moved": (p) => `Fristen for ${p.unit} er flyttet til ${p.date} fordi kalenderen er endret`,
    "regrouping-proposed": (p) => `${p.unit} foreslo en annen gruppering`,
    "regrouping-answered": (p) => (p.accepted ? "Søkeren godtok grupperingen" : "Søkeren sa nei til grupperingen"),
    supplied: (p) => `${p.unit} har overført dataene til den som lager tabellen`,
    "delivery-corrected": (p) => `${p.unit} har levert en rettet tabell`,
    "letter-opened": () => "Søkeren åpnet et brev",
    "ceiling-reached": (p) => `Kostnadsgrensen på ${p.amount} er nådd, arbeidet venter på søkeren`,
    "ceiling-answered": (p) => (p.accepted ? "Søkeren sa ja til høyere kostnad" : "Søkeren sa nei til høyere kostnad"),
    "invoice-sent": (p) => `Faktura ${p.number} på ${p.amount} er sendt`,
    "invoice-paid": (p) => `Faktura ${p.number} er betalt`,
    "invoice-credited": (p) => `Faktura ${p.number} er kreditert`,
    appealed: (p) => (p.late ? "Søkeren klaget etter fristen" : "Søkeren klaget"),
    "appeal-concluded": (p) => (p.reopened ? "Klagen førte fram, saken er tatt opp igjen" : "Klagen førte ikke fram"),
    closed: () => "Saken er avsluttet",
  },
};
/** Why a command was not carried out: what to do comes first. */
const refused: Record<LifecycleProblem, string> = {
  "not-possible-now": "Se hva som har skjedd i saken. Slik den står nå, går ikke dette.",
  "nothing-to-answer": "Du trenger ikke gjøre noe. Det er ingen åpne spørsmål i saken.",
  "no-sources": "Velg minst én datakilde.",
  "no-fields-marked": "Marker minst ett felt og skriv hva som mangler.",
  "complete-day-before-receipt": "Velg en dag etter at søknaden kom inn, eller samme dag.",
  "complete-day-in-the-future": "Velg i dag eller en dag som har vært.",
  "already-decided": "Se vedtaket i saken. Det er alt avgjort.",
  "no-such-part": "Last siden på nytt. Saken har ikke lenger denne delen.",
  "likely-day-not-after-deadline": "Velg en dag etter lovens frist. En utsettelse må gå lenger enn fristen.",
  "likely-day-in-the-past": "Velg en dag som kommer. Den du valgte, har vært.",
  "time-to-answer-not-over": "Vent til svarfristen er ute. Søkeren har fortsatt tid til å svare.",
  "second-person-needed": "Send vedtaket til gjennomgang. En kollega må godkjenne det.",
  "same-person": "Be en kollega godkjenne. Den som foreslo vedtaket, kan ikke godkjenne det selv.",
  "preparer-missing": "Velg hvilken enhet som lager den sammenstilte tabellen.",
  "preparer-differs": "Velg den samme enheten som i det forrige vedtaket. En sammenstilt tabell lages ett sted.",
  "waits-for-cost-answer": "Vent på svar fra søkeren. Kostnaden har nådd grensen som søkeren satte.",
  "ceiling-not-higher": "Skriv et beløp som er høyere enn grensen du satte før.",
  "appeal-lodged-already": "Vent på svar. Det er alt klaget på dette.",
  "appeal-too-late": "Skriv hvorfor klagen kommer nå. Klagefristen er ute.",
  "appeal-time-not-over": "Vent til klagefristen er ute. Søkeren kan fortsatt klage.",
  "invoices-open": "Send fakturaene som mangler, eller registrer at det ikke er noe å betale.",
  "already-answered": "Du trenger ikke gjøre noe. Det er alt svart på dette.",
};
/** «En kollega …»: what somebody else did in the meantime. The clause stands in the middle of a sentence. */
const meanwhile: Record<ApplicationEvent["type"], string> = {
  submitted: "sendte inn søknaden",
  "supplement-requested": "ba søkeren om mer informasjon",
  "supplement-answered": "svarte på spørsmålene",
  "declared-complete": "registrerte søknaden som fullstendig",
  "complete-revoked": "tok tilbake registreringen som fullstendig",
  dismissed: "avviste søknaden",
  decided: "traff vedtak",
  postponed: "utsatte en del av saken",
  delivered: "registrerte en levering",
  withdrawn: "trakk søknaden",
  "supplement-reminded": "minnet søkeren på spørsmålene",
  "preliminary-answered": "sendte et foreløpig svar",
  "decision-proposed": "foreslo et vedtak",
  "proposal-returned": "sendte forslaget til vedtak tilbake",
  "deadline-moved": "endret kalenderen",
  "regrouping-proposed": "foreslo en annen gruppering",
  "regrouping-answered": "svarte på forslaget til gruppering",
  supplied: "overførte data",
  "delivery-corrected": "leverte en rettet tabell",
  "letter-opened": "åpnet et brev",
  "ceiling-reached": "nådde grensen for kostnaden",
  "ceiling-answered": "svarte om kostnaden",
  "invoice-sent": "sendte en faktura",
  "invoice-paid": "registrerte en betaling",
  "invoice-credited": "krediterte en faktura",
  appealed: "klaget",
  "appeal-concluded": "registrerte svaret på en klage",
  closed: "avsluttet saken",
};

/** Where a case is, in words; what has happened to it; and the pages that an applicant follows it on. */
export const status = {
  erasedNotice: (p: { date: string }) => `Personopplysningene i saken er slettet ${p.date}.`,
  erasedNoticeMore: "Datoer, utfall og beløp står igjen. Det kan ikke gjøres mer i saken.",
  applicant,
  staff,
  part,
  postponed: { applicant: "Utsatt", staff: "Utsatt" },
  preliminaryAnswerOwed: "Mangler foreløpig svar",
  outcome,
  events,
  problems: {
    refused,
    meanwhile,
    changed: (p: { who: string; did: string; date: string; time: string }) =>
      `${p.who} ${p.did} ${p.date} kl. ${p.time}. Se saken slik den er nå, og prøv igjen hvis det fortsatt trengs.`,
    changedUnknown: "Noen har endret saken siden du åpnet siden. Se saken slik den er nå, og prøv igjen.",
    nothingLost: "Ingenting av det du skrev, er borte.",
    applicantSelf: "Søkeren",
    you: "Du",
  },
  heading: {
    dismissed: "Søknaden er avvist",
    withdrawn: "Søknaden er trukket",
    refused: "Søknaden er avslått",
    appealed: "Klagen din er til behandling",
    closed: "Saken er avsluttet",
    one: {
      due: (p: { date: string }) => `Tabellen skal være klar innen ${p.date}`,
      likely: (p: { date: string }) => `Tabellen er trolig klar ${p.date}`,
      late: (p: { date: string }) => `Tabellen skulle vært klar ${p.date}`,
      ready: () => "Tabellen er klar",
    },
    all: {
      due: (p: { date: string }) => `Tabellene skal være klare innen ${p.date}`,
      likely: (p: { date: string }) => `Tabellene er trolig klare ${p.date}`,
      late: (p: { date: string }) => `Tabellene skulle vært klare ${p.date}`,
      ready: () => "Tabellene er klare",
    },
    /** The first of several pieces names the table, the others only the number. */
    count: (p: { count: number; first: boolean }) => {
      const word = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju"][p.count] ?? String(p.count);
      if (!p.first) return word;
      return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${p.count === 1 ? "tabell" : "tabeller"}`;
    },
    piece: {
      due: (p: { count: string; date: string; one: boolean }) => `${p.count} innen ${p.date}`,
      likely: (p: { count: string; date: string; one: boolean }) => `${p.count} trolig ${p.date}`,
      late: (p: { count: string; date: string; one: boolean }) =>
        `${p.count} skulle vært ${p.one ? "klar" : "klare"} ${p.date}`,
      ready: (p: { count: string; date: string; one: boolean }) => `${p.count} er ${p.one ? "klar" : "klare"}`,
      refused: (p: { count: string; date: string; one: boolean }) => `${p.count} er ${p.one ? "avslått" : "avslåtte"}`,
      dismissed: (p: { count: string; date: string; one: boolean }) => `${p.count} er ${p.one ? "avvist" : "avviste"}`,
    },
  },
  lead: {
    submitted: (p: { receivedOn: string; dueOn: string; one: boolean }) =>
      `Vi mottok søknaden ${p.receivedOn}. Er den fullstendig slik den er, skal ${p.one ? "tabellen være klar" : "tabellene være klare"} innen ${p.dueOn}.`,
    supplementRequested: "Fristen for oss begynner den dagen vi har fått en fullstendig søknad.",
    running: (p: { completeOn: string; elapsed: number; total: number; left: number }) =>
      `Søknaden var fullstendig ${p.completeOn}. ${p.elapsed} av ${p.total} virkedager er gått, ${p.left} er igjen.`,
    lastDay: (p: { completeOn: string; total: number }) =>
      `Søknaden var fullstendig ${p.completeOn}. I dag er den siste av ${p.total} virkedager.`,
    overdue: (p: { completeOn: string; total: number; dueOn: string; days: number }) =>
      `Søknaden var fullstendig ${p.completeOn}. Fristen på ${p.total} virkedager gikk ut ${p.dueOn}${p.days > 0 ? `, for ${p.days} ${p.days === 1 ? "virkedag" : "virkedager"} siden` : ""}.`,
    deliveredOne: (p: { unit: string; date: string }) => `${p.unit} leverte tabellen direkte til deg ${p.date}.`,
    deliveredAll: (p: { date: string }) => `Det som er innvilget, er levert direkte til deg, det siste ${p.date}.`,
    refused: "Du finner begrunnelsen nedenfor. Du kan klage innen tre uker etter at du fikk vite om vedtaket.",
    dismissed:
      "Du finner begrunnelsen nedenfor. Du kan klage innen tre uker etter at du fikk vite om det. Du kan også sende en ny søknad.",
    withdrawn: "Du har trukket søknaden. Vi gjør ikke mer med den.",
    appealed: "Vi ser på saken på nytt. Opprettholder vi vedtaket, sender vi klagen til Helseklage.",
    closed: "Alt er levert og fakturert. Du kan fortsatt lese alt i saken.",
  },
  page: {
    case: (p: { reference: string; title: string }) => `Sak ${p.reference} · ${p.title}`,
    questions: "Det vi trenger svar på",
    answerNow: "Svar nå",
    answerHelp: "Søknaden åpner seg med alt du har skrevet. Endre det vi spør om, og send den på nytt.",
    deadline: "Fristen",
    ifComplete: "Hvis søknaden er fullstendig slik den er",
    whatNow: "Hva skjer nå",
    nextText: {
      submitted: "En saksbehandler i Helsedataservice ser om noe mangler. Du får e-post når det er klart.",
      "supplement-requested": "Når du har svart, sjekker vi søknaden på nytt.",
      complete: "Vi ser om bruken ligger innenfor formålet til hver datakilde. Så får du et vedtak for hver del.",
      "in-preparation":
        "Dataforvalteren lager tabellen og leverer den direkte til deg. Små tall kan bli slått sammen eller tatt bort.",
      delivered: "Du får faktura fra Helsedataservice og fra hver dataforvalter, for tiden de har brukt.",
      refused: "Vil du klage, send klagen til den som traff vedtaket. Helseklage avgjør den.",
      dismissed: "Vil du klage, send klagen til oss. Helseklage avgjør den.",
      withdrawn: "Du kan få faktura for arbeid som alt er gjort.",
      appealed: "Vi vurderer om vedtaket skal endres. Gjør vi ikke det, avgjør Helseklage klagen.",
      closed: "Du trenger ikke gjøre noe mer.",
    } satisfies Record<ApplicationStatus, string>,
    decisions: "Vedtak",
    decidedOn: (p: { unit: string; date: string }) => `${p.unit}, ${p.date}`,
    noReasons: "Begrunnelsen er ikke tatt vare på her.",
    history: "Historikk",
    letters: "Brev",
    noLetters: "Ingen brev ennå.",
    documents: "Søknaden",
    seeSubmission: "Se alt du har sendt",
    seeReceipt: "Kvittering",
    downloadPackage: "Last ned søknaden som én pakke (zip)",
    withdraw: "Trekk søknaden",
    toApplications: "Mine søknader",
    toCase: "Til saken",
    law: "Loven og praksis",
    lawHeading: "Loven",
    lawText: (p: { workingDays: number }) =>
      `${p.workingDays} virkedager fra vi har mottatt en fullstendig søknad. Fristen er 60 virkedager når opplysninger fra flere registre må sammenstilles, ellers 30.`,
    lawSource: "helseregisterloven § 19 f",
    practiceHeading: "I praksis",
    practiceText:
      "I 2024 regnet Helsedataservice med 5 til 8 måneder fra fullstendig søknad til utlevering: 3 til 5 måneder til vedtak og 2 til 3 måneder til uttrekk.",
    practiceSource: "helsedata.no om behandlingstid, 2024",
  },
  parts: {
    caption: "Hver del av saken",
    part: "Hvem",
    status: "Status",
    when: "Når",
    by: (p: { date: string }) => `innen ${p.date}`,
    wasDue: (p: { date: string }) => `skulle vært klar ${p.date}`,
    likely: (p: { date: string }) => `trolig ${p.date}`,
    statutory: (p: { date: string }) => `lovens frist er ${p.date}`,
    ifComplete: (p: { date: string }) => `innen ${p.date} hvis søknaden er fullstendig`,
    deliveredOn: (p: { date: string }) => `levert ${p.date}`,
    refusedOn: (p: { date: string }) => `avslått ${p.date}`,
    dismissedOn: (p: { date: string }) => `avvist ${p.date}`,
    suppliedTo: (p: { unit: string }) => `tabellen lages av ${p.unit}`,
    notStarted: "fristen har ikke begynt",
    none: "–",
    readLetter: "Les brevet om utsettelsen",
    heldBy: {
      applicant: "Ligger hos deg",
      theApplicant: "Ligger hos søkeren",
      helsedataservice: "Ligger hos Helsedataservice",
      unit: (p: { unit: string }) => `Ligger hos ${p.unit}`,
    },
  },
  submission: {
    title: "Søknaden slik den ble sendt",
    number: (p: { number: number; total: number; date: string }) =>
      p.total > 1 ? `Innsending ${p.number} av ${p.total}, ${p.date}` : `Sendt ${p.date}`,
    others: "Andre innsendinger",
    other: (p: { number: number }) => `Innsending ${p.number}`,
    empty: "Ikke utfylt",
    steps: {
      data: "Datakilder",
      purpose: "Formål",
      table: "Tabell",
      about: "Om søkeren",
      unused: "Fylt ut, men ikke brukt",
    },
    purposeOf: (p: { source: string }) => `Formålet til ${p.source}`,
    yourUse: "Slik ligger bruken innenfor",
    noPurpose: "Ikke kjent",
    print: "Skriv ut",
    sourceLink: "Kilde",
  },
  receipt: {
    title: (p: { reference: string }) => `Søknaden er sendt: ${p.reference}`,
    received: (p: { date: string; time: string }) => `Vi mottok den ${p.date} kl. ${p.time}.`,
    keep: "Ta vare på referansen. Du trenger den når du tar kontakt.",
    mail: (p: { email: string }) => `Vi har sendt en kvittering til ${p.email}.`,
    answered: (p: { reference: string }) => `Svaret er sendt: ${p.reference}`,
    whatNow: "Hva skjer nå",
    steps: {
      check: "En saksbehandler sjekker at søknaden er fullstendig. Mangler det noe, får du vite hva.",
      clock: (p: { dueOn: string; workingDays: number }) =>
        `Er den fullstendig slik den er, skal tabellene være klare senest ${p.dueOn}. Det er ${p.workingDays} virkedager etter at vi mottok den (helseregisterloven § 19 f).`,
      decide: "Du får et vedtak, og dataforvalteren leverer tabellene direkte til deg.",
    },
    follow: "Følg saken",
    printable: "Se og skriv ut søknaden",
    summary: "Det du sendte",
  },
  withdraw: {
    title: "Vil du trekke søknaden?",
    text: "Da gjør vi ikke mer med den, og du får ingen tabeller. Det kan ikke gjøres om, men du kan sende en ny søknad.",
    invoice: "Du kan få faktura for arbeid som alt er gjort.",
    confirm: "Ja, trekk søknaden",
    keep: "Nei, behold den",
    notPossible: "Søknaden kan ikke trekkes nå. Alt som skulle gjøres, er gjort.",
  },
  letter: {
    kinds: {
      receipt: "Kvittering",
      supplement: "Spørsmål fra oss",
      complete: "Om fristen",
      revoked: "Fristen er tatt bort",
      postponement: "Utsettelse",
      decision: "Vedtak",
      dismissal: "Avvisning",
      delivery: "Levering",
      withdrawal: "Bekreftelse på at søknaden er trukket",
      "supplement-reminder": "Påminnelse",
      "preliminary-answer": "Foreløpig svar",
      regrouping: "Forslag til gruppering",
      ceiling: "Spørsmål om kostnaden",
      "deadline-moved": "Fristen er flyttet",
      "appeal-received": "Vi har fått klagen",
      "appeal-concluded": "Svar på klagen",
      closing: "Saken er avsluttet",
      "delivery-correction": "Rettet levering",
      invoice: "Faktura",
    } as Record<string, string>,
    read: "Les brevet",
    sentOn: (p: { date: string; time: string }) => `Sendt ${p.date} kl. ${p.time}`,
  },
  package: {
    summaryFile: "soknad",
    tableFile: "eksempeltabell",
    attachmentFile: "vedlegg",
    pdfTitle: (p: { reference: string }) => `Søknad om helsedata ${p.reference}`,
    made: (p: { date: string }) => `Skrevet ut ${p.date}.`,
    simplified:
      "Noen bokstaver er skrevet enklere her enn du skrev dem. På nettsiden til saken står de slik du skrev dem.",
    reference: "Referanse",
    receivedOn: "Mottatt",
    page: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
    fileInPackage: (p: { name: string }) => `${p.name} (ligger ved i pakken)`,
  },
};
export type StatusTexts = typeof status;
