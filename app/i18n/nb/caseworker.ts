import type { Outcome } from "~/app/domain/applications/applicationState";
import type { PartAction } from "~/app/domain/applications/offeredActions";
import type { CaseworkError, QueueFilter } from "~/schemas/casework";
import type { Language } from "~/schemas/language";

const filters: Record<QueueFilter, string> = {
  all: "Alle",
  "due-soon": "Innen 5 virkedager",
  mine: "Mine",
  unassigned: "Ikke tildelt",
  "preliminary-answer": "Mangler foreløpig svar",
  waiting: "Venter på søker",
  overdue: "Over fristen",
  "ran-out": "Svarfristen ute",
  "to-approve": "Til godkjenning",
  appeals: "Klager",
  "to-close": "Kan avsluttes",
  finished: "Ferdige",
};
/** Each says what to write or choose. */
const errors: Record<CaseworkError, string> = {
  "fields-missing": "Marker minst ett felt eller én celle, og skriv hva som mangler.",
  "comment-missing": "Skriv hva som mangler i feltet du har markert.",
  "cell-missing": "Skriv hvilken celle det gjelder, for eksempel B4.",
  "cell-not-there": "Arket har ikke den cellen. Skriv en som finnes, for eksempel B4.",
  "complete-day-missing": "Skriv dagen da den fullstendige søknaden kom.",
  "likely-day-missing": "Skriv dagen da tabellen trolig er klar.",
  "reason-missing": "Skriv grunnen. Søkeren får lese den.",
  "reason-code-missing": "Velg hva som er grunnen.",
  "no-letter-reason-missing": "Skriv hvorfor søkeren ikke får brev.",
  "parts-missing": "Marker minst én sak.",
  "draft-changed": "Se over utkastet under. En kollega lagret det mens du skrev. Det du skrev, står her fortsatt.",
  "reasons-missing": "Skriv begrunnelsen. Søkeren får lese den.",
  "outcome-missing": "Velg om søknaden innvilges, innvilges delvis eller avslås.",
  "unit-missing": "Velg hvilken enhet personen arbeider i.",
  "too-long": "Kort ned teksten. Den er lengre enn det er plass til.",
  "preparer-missing": "Velg hvilken enhet som lager tabellen.",
  "appeal-missing": "Skriv hva du er uenig i, og hvorfor.",
  "result-missing": "Velg hva svaret på klagen ble.",
  "answer-missing": "Velg ja eller nei.",
  "table-missing": "Velg hvilken tabell det gjelder.",
  "workbook-missing": "Velg et ark (.xlsx) på høyst 10 MB med én tabell.",
};
const outcomes: Record<Outcome, string> = {
  granted: "Innvilg",
  "granted-in-part": "Innvilg delvis",
  refused: "Avslå",
  dismissed: "Avvis",
};
const outcomeHelp: Record<Outcome, string> = {
  granted: "Enheten lager tabellen og leverer den direkte til søkeren.",
  "granted-in-part": "Skriv hva som ikke blir levert, og hvorfor. Søkeren kan klage på det.",
  refused: "Skriv hvorfor bruken ikke ligger innenfor formålet, eller hva annet som er til hinder.",
  dismissed: "Skriv hvorfor denne delen ikke kan behandles.",
};
const partActions: Record<PartAction, string> = {
  decide: "Fatt vedtak",
  postpone: "Utsett",
  deliver: "Registrer levering",
  "propose-regrouping": "Foreslå gruppering",
  supply: "Registrer overføring",
  "conclude-appeal": "Svar på klagen",
};
const inLanguage: Record<Language, string> = {
  nb: "Søkeren har valgt bokmål.",
  nn: "Søkeren har valgt nynorsk.",
  en: "Søkeren har valgt engelsk.",
};

/** Texts of the caseworkers' pages, which the pages of the units share. */
export const caseworker = {
  daysLeft: {
    none: "Ingen frist løper",
    over: "over fristen",
    lastDay: "siste dag i dag",
    ifComplete: "hvis fullstendig",
  },
  queue: {
    title: "Kø",
    search: "Søk i referanse, søker, kilde eller tekst",
    searchButton: "Søk",
    source: "Kilde",
    allSources: "Alle kilder",
    filtersLabel: "Vis",
    filters,
    columns: {
      days: "Virkedager igjen",
      case: "Sak",
      applicant: "Søker",
      status: "Status",
      sources: "Kilder",
      assigned: "Hos",
    },
    nobody: "Ingen",
    empty: "Ingen saker her akkurat nå.",
    nextDue: (p: { date: string }) => `Neste frist er ${p.date}.`,
    nothingFound: "Ingen saker passer til det du søkte etter.",
    clearSearch: "Vis alle",
    pagesLabel: "Sider",
    previous: "Forrige",
    next: "Neste",
    pageOf: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
  },
  case: {
    title: (p: { reference: string; title: string }) => `${p.reference} ${p.title}`,
    toQueue: "Køen",
    days: (p: { days: number }) => (p.days === 1 ? "1 virkedag igjen" : `${p.days} virkedager igjen`),
    daysOver: (p: { days: number }) => (p.days === 1 ? "1 virkedag over fristen" : `${p.days} virkedager over fristen`),
    over: "Over fristen",
    lastDay: "Siste dag i dag",
    dueOn: (p: { date: string }) => `Fristen er ${p.date}.`,
    dueIfComplete: (p: { date: string }) => `Hvis søknaden er fullstendig, er fristen ${p.date}.`,
    noClock: "Ingen frist løper nå.",
    completeOn: (p: { date: string }) => `Fullstendig ${p.date}`,
    receivedOn: (p: { date: string }) => `Mottatt ${p.date}`,
    preliminaryAnswer: (p: { date: string }) =>
      `Gi foreløpig svar. Det skulle vært gitt innen ${p.date}, én måned etter at søknaden kom (forvaltningsloven § 11 a).`,
    with: (p: { name: string }) => `Saken er hos ${p.name}.`,
    withYou: "Saken er hos deg.",
    withNobody: "Ingen har tatt saken.",
    take: "Ta saken",
    release: "Gi fra deg saken",
    takenMeanwhile: "Se hvem som har saken nå. Den ble endret mens du så på den.",
    needsHelp: "Søkeren trenger hjelp med tabellen",
    needsHelpText: "Lag et forslag til tabell sammen med søkeren. Ordene søkeren har brukt, står under.",
    deadline: "Fristen",
    waitingForApplicant: "Vi venter på svar fra søkeren. Fristen har ikke begynt.",
    asked: "Dette har vi bedt om",
    requestSupplement: "Be om det som mangler",
    askMore: "Be om mer",
    declareComplete: "Registrer som fullstendig",
    revokeComplete: "Ta tilbake «fullstendig»",
    givePreliminaryAnswer: "Gi foreløpig svar",
    dismiss: "Avvis søknaden",
    parts: "Delene av saken",
    partActions,
    submission: "Søknaden",
    applicant: "Søker",
    history: "Historikk",
    letters: "Brev til søkeren",
    noLetters: "Ingen brev ennå.",
  },
  form: {
    back: "Tilbake til saken",
    cancel: "Avbryt",
    backAndChange: "Tilbake og endre",
    notPossible: "Slik saken står nå, kan dette ikke gjøres. Se saken for å finne ut hva som har skjedd.",
    reviewHeading: (p: { what: string }) => `${p.what}: se over`,
  },
  letter: {
    heading: "Brevet til søkeren",
    help: "Slik blir brevet sendt, ord for ord.",
    inLanguage,
  },
  conflict: {
    who: (p: { name: string; did: string; ago: string }) => `${p.name} ${p.did} ${p.ago}.`,
    somebody: "En kollega",
    unknown: "En kollega endret saken mens du skrev.",
    tryAgain: "Se om det fortsatt passer, og prøv igjen.",
    seeCase: "Se saken slik den er nå",
    ago: (p: { minutesAgo: number }) => {
      const words = ["null", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];
      const { minutesAgo: minutes } = p;
      if (minutes < 1) return "for et øyeblikk siden";
      if (minutes < 60) return `for ${words[minutes] ?? minutes} ${minutes === 1 ? "minutt" : "minutter"} siden`;
      const hours = Math.floor(minutes / 60);
      if (hours < 24)
        return `for ${words[hours]?.replace("ett", "én") ?? hours} ${hours === 1 ? "time" : "timer"} siden`;
      const days = Math.floor(hours / 24);
      return `for ${words[days]?.replace("ett", "én") ?? days} ${days === 1 ? "dag" : "dager"} siden`;
    },
  },
  errors,
  supplement: {
    heading: "Be om det som mangler",
    lead: "Marker feltene der noe mangler, og skriv hva søkeren skal svare på. Fristen har ikke begynt, så ingenting stopper.",
    steps: { data: "Datakilder", purpose: "Formål", table: "Tabell", about: "Om søkeren" },
    commentMissing: (p: { field: string }) => `Skriv hva som mangler i «${p.field}».`,
    comment: (p: { field: string }) => `Hva mangler i «${p.field}»?`,
    next: "Se brevet",
    send: "Send til søkeren",
  },
  complete: {
    heading: "Registrer søknaden som fullstendig",
    lead: "Fristen er 30 virkedager. Den ville vært 60 hvis opplysninger fra flere registre skulle sammenstilles.",
    leadLinked: "Fristen er 60 virkedager fordi opplysninger fra flere registre skal sammenstilles. Ellers er den 30.",
    completeOn: "Dagen da den fullstendige søknaden kom",
    completeOnHelp: (p: { first: string; latest: string }) =>
      p.first === p.latest
        ? `Søknaden kom ${p.latest}. Dagen selv telles ikke.`
        : `Søknaden kom ${p.first}, og det siste svaret ${p.latest}. Dagen selv telles ikke.`,
    next: "Se fristen",
    send: "Registrer som fullstendig",
    dueHeading: (p: { weekday: string; date: string }) => `Fristen blir ${p.weekday} ${p.date}`,
    dueText: (p: { workingDays: number; completeOn: string }) =>
      `Det er ${p.workingDays} virkedager etter ${p.completeOn} (helseregisterloven § 19 f).`,
    whyLinked: "60 virkedager fordi opplysninger fra flere registre skal sammenstilles. Uten sammenstilling er det 30.",
    whySeparate: "30 virkedager fordi tabellene lages hver for seg. Med sammenstilling er det 60.",
  },
  revoke: {
    heading: "Ta tilbake at søknaden er fullstendig",
    lead: (p: { date: string }) =>
      `Søknaden er registrert som fullstendig ${p.date}. Tar du det tilbake, faller fristen bort.`,
    reason: "Hvorfor var den ikke fullstendig?",
    reasonHelp: "Søkeren får lese dette.",
    next: "Se brevet",
    send: "Ta det tilbake",
  },
  dismiss: {
    heading: "Avvis søknaden",
    lead: "Da tar vi ikke stilling til innholdet i søknaden. Er innholdet vurdert, skal du fatte vedtak i stedet.",
    reasons: "Begrunnelse",
    reasonsHelp: "Søkeren får lese dette og kan klage innen tre uker.",
    next: "Se brevet",
    send: "Avvis søknaden",
    final: "Dette kan ikke gjøres om. Søkeren kan sende en ny søknad.",
  },
  postpone: {
    heading: "Utsett leveringen",
    statutory: (p: { date: string }) =>
      `Lovens frist er ${p.date}. Den endres ikke og står ved siden av den nye datoen (helseregisterloven § 19 f andre ledd).`,
    reasonHelp:
      "Skriv hvilke særlige forhold som gjør det uforholdsmessig vanskelig å holde fristen. Søkeren får lese dette.",
    likelyOn: "Tabellen er trolig klar",
    next: "Se brevet",
    send: "Send brevet og utsett",
  },
  decide: {
    heading: "Fatt vedtak",
    outcome: "Hva blir vedtaket?",
    outcomes,
    outcomeHelp,
    reasons: "Begrunnelse",
    reasonsHelp: "Søkeren får lese dette (forvaltningsloven § 24).",
    next: "Se vedtaket",
    send: "Fatt vedtaket og send det",
  },
};
