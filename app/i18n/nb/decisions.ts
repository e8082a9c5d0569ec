import type { ChecklistPoint, CheckedPoint, DecidedTable } from "~/app/domain/applications/Decision";
import type { DecisionProblem } from "~/app/domain/applications/judgeDecision";

/** Said to the caseworker, as a question that yes or no answers. */
const points: Record<ChecklistPoint, string> = {
  "in-charge": "Er den som skal lage statistikken, dataansvarlig for registeret?",
  purpose: "Ligger bruken innenfor formålet til hvert register?",
  anonymous: "Blir statistikken anonym?",
  society:
    "Kan statistikken gjøres tilgjengelig uten å true samfunnets evne til å verne grunnleggende verdier og funksjoner og sette liv og helse i fare?",
  "linkage-needed": "Er det ikke flere opplysninger som sammenstilles, enn det formålet trenger?",
  "linkage-by":
    "Gjøres sammenstillingen av den dataansvarlige for et av registrene, eller en virksomhet som departementet har pekt ut?",
};
const answers: Record<CheckedPoint["answer"], string> = { yes: "Ja", no: "Nei", "not-relevant": "Gjelder ikke" };
const grants: Record<DecidedTable["grant"], string> = {
  "as-asked": "Slik den er søkt om",
  regrouped: "Med en annen gruppering",
  not: "Ikke",
};
const problems: Record<DecisionProblem, string> = {
  "point-unanswered": "Svar ja eller nei på dette.",
  "point-bars-grant": "Avslå, eller endre svaret. Med dette svaret kan søknaden ikke innvilges.",
  "point-note-missing": "Skriv hvorfor tabellen kan lages likevel.",
  "table-unanswered": "Velg hva som innvilges av tabellen.",
  "grouping-missing": "Skriv hvilken gruppering, eller hvorfor tabellen ikke innvilges.",
  "nothing-left-out":
    "La valget av vedtak og tabeller stemme: Innvilges alt slik det er søkt om, er det «Innvilg». Ellers er det «Innvilg delvis».",
  "nothing-granted": "Avslå i stedet, eller innvilg minst én tabell.",
};

/** Texts of the pages around a decision: assessment, decision, second review, regrouping, appeal, closing. */
export const decisions = {
  problems,
  checklist: {
    heading: "Sjekkliste",
    help: "Det loven krever før statistikk kan innvilges.",
    points,
    answers,
    noteLabel: "Merknad (kan være tom)",
    law: (p: { provision: string }) => `helseregisterloven ${p.provision}`,
  },
  tables: {
    heading: "Tabellene",
    help: "Velg for hver tabell. Det du skriver, står i vedtaket.",
    grants,
    grantOf: (p: { title: string }) => `Hva innvilges av «${p.title}»?`,
    noteLabel: "Hvilken gruppering, eller hvorfor ikke?",
    none: "Søknaden har ingen ferdig tabell for denne delen. Skriv i begrunnelsen hva som innvilges.",
    accepted: "Søkeren har godtatt en annen gruppering av denne tabellen. Enheten lager tabellen etter den.",
  },
  decide: {
    headingProposed: "Et vedtak venter på godkjenning",
    conditions: "Vilkår (kan være tomt)",
    conditionsHelp: "Søkeren får lese dette.",
    preparedBy: "Hvilken enhet lager den sammenstilte tabellen?",
    preparedByHelp: "De andre enhetene overfører dataene sine til den. Enheten nevnes i vedtaket.",
    toAssessment: "Se vurderingen",
    sendToReview: "Send til godkjenning",
    needsReview: "En kollega må godkjenne vedtaket før det sendes til søkeren.",
    proposedBy: (p: { name: string; date: string }) => `Foreslått av ${p.name} ${p.date}.`,
    approve: "Godkjenn og send vedtaket",
    returnHeading: "Send tilbake",
    returnReason: "Hva må endres?",
    returnReasonHelp: "Bare kolleger ser dette.",
    return: "Send forslaget tilbake",
    takeBack: "Ta forslaget tilbake",
    waiting: "Du foreslo vedtaket. En kollega må godkjenne det.",
    final: "Vedtaket kan ikke endres her når det er sendt.",
    outcome: "Vedtak",
  },
  assess: {
    title: "Vurdering",
    link: "Vurder søknaden",
    lead: "Alt som trengs for å avgjøre saken, på ett sted. Det du noterer her, ser bare saksbehandlere.",
    purposeHeading: "Bruken og formålet til hver kilde",
    purposeOf: (p: { source: string }) => `Formålet til ${p.source}`,
    use: "Bruken, slik søkeren beskriver den",
    fit: "Slik ligger bruken innenfor, etter søkerens mening",
    noPurpose: "Formålet er ikke kjent her.",
    noAnswer: "Ikke besvart",
    completeHeading: "Er søknaden fullstendig?",
    complete: "Ingenting mangler etter det portalen kan se.",
    missing: "Dette mangler",
    doubtful: "Se nærmere på dette",
    cellsHeading: "Små tall",
    cellsNone: "Søknaden har ingen tabell som kan vurderes på forhånd.",
    cells: (p: { low: number; high: number; cells: number; below: number }) =>
      `Mellom ${p.low} og ${p.high} av ${p.cells} celler kan få tall under ${p.below}.`,
    cellsAtLeast: (p: { cells: number; below: number }) =>
      `${p.cells} celler. Grensen er tall under ${p.below}. Hvor mange som blir små, kan ikke anslås uten kjent hyppighet.`,
    cellsStopped: "Tabellen kan ikke anslås på forhånd.",
    cellsAdvice: "Dette er et anslag. Bare dataforvalteren kjenner de virkelige tallene.",
    differencing: (p: { count: number }) =>
      p.count === 1
        ? "Ett par av tabeller kan trekkes fra hverandre, og vise små tall."
        : `${p.count} par av tabeller kan trekkes fra hverandre, og vise små tall.`,
    readingFindings: (p: { errors: number; warnings: number }) =>
      `Arket som er lastet opp: ${p.errors} feil og ${p.warnings} advarsler.`,
    earlierHeading: "Tidligere saker som ligner",
    earlierNone: "Ingen avgjorte saker med de samme kildene.",
    earlier: (p: { outcome: string; date: string }) => `${p.outcome} ${p.date}`,
    earlierColumns: { case: "Sak", shared: "Felles kilder", outcome: "Vedtak" },
    notesHeading: "Notater",
    notes: "Notater til vurderingen",
    save: "Lagre vurderingen",
    saved: (p: { name: string; date: string; time: string }) => `Sist lagret av ${p.name} ${p.date} kl. ${p.time}.`,
    savedNow: "Vurderingen er lagret.",
    changed:
      "En kollega lagret vurderingen mens du skrev. Det du skrev, står her. Se hva kollegaen skrev, og lagre på nytt.",
    theirs: "Slik kollegaen lagret det",
    toDecision: (p: { unit: string }) => `Fatt vedtak for ${p.unit}`,
  },
  regroup: {
    heading: "Foreslå en annen gruppering",
    lead: "Får tabellen for små tall, kan du foreslå en grovere tabell. Søkeren svarer ja eller nei. Fristen løper som før.",
    table: "Hvilken tabell gjelder det?",
    how: "Slik gjør du",
    howSteps:
      "Last ned tabellen, slå sammen rader eller kolonner i arket, og last det opp her. Søkeren ser begge side ved side.",
    download: "Last ned tabellene (xlsx)",
    workbook: "Det grovere arket (.xlsx)",
    reason: "Hvorfor?",
    reasonHelp: "Søkeren får lese dette.",
    next: "Se forslaget",
    send: "Send forslaget",
    notOne: (p: { count: number }) =>
      `Last opp et ark med én tabell. Vi fant ${p.count === 0 ? "ingen" : p.count} i arket.`,
    before: "Slik det er søkt om",
    after: "Slik enheten foreslår",
    noTables: "Søknaden har ingen tabell som kan grupperes. Skriv en melding til søkeren i stedet.",
    forApplicant: {
      heading: (p: { unit: string }) => `${p.unit} foreslår en annen gruppering`,
      link: "Se forslaget og svar",
      lead: "Noen tall blir for små i tabellen du søkte om. Sier du ja, lages tabellen slik den står til høyre. Sier du nei, kan celler bli tatt bort.",
      reason: "Begrunnelse fra enheten",
      question: "Vil du ha tabellen slik?",
      yes: "Ja, lag den slik",
      no: "Nei",
      comment: "Vil du si noe mer? (kan være tomt)",
      send: "Send svaret",
      answered: (p: { accepted: boolean; date: string }) =>
        p.accepted ? `Du sa ja ${p.date}.` : `Du sa nei ${p.date}.`,
      none: "Du har ingen forslag å svare på.",
    },
    staffAnswer: (p: { accepted: boolean | null; title: string }) =>
      p.accepted === null
        ? `«${p.title}»: venter på svar fra søkeren.`
        : p.accepted
          ? `«${p.title}»: søkeren sa ja til en annen gruppering.`
          : `«${p.title}»: søkeren sa nei til en annen gruppering.`,
    listHeading: "Forslag til gruppering",
  },
  appeal: {
    title: "Klag på vedtaket",
    titleDismissal: "Klag på avvisningen",
    link: (p: { date: string }) => `Klag innen ${p.date}`,
    linkLate: "Klag etter fristen",
    lead: (p: { date: string }) =>
      `Du kan klage til og med ${p.date}: tre uker etter at du fikk beskjed om vedtaket (forvaltningsloven § 29). Vi ser på saken på nytt. Endrer vi ikke vedtaket, sender vi klagen til Nasjonalt klageorgan for helsetjenesten (Helseklage), som avgjør den.`,
    late: (p: { date: string }) =>
      `Klagefristen gikk ut ${p.date}. Du kan fortsatt klage hvis du ikke kan lastes for at klagen kommer sent, eller hvis det er særlig grunn til å prøve den (forvaltningsloven § 31).`,
    text: "Hva er du uenig i, og hvorfor?",
    textHelp: "Si hvilket vedtak du vil ha i stedet.",
    lateReason: "Hvorfor kommer klagen nå?",
    send: "Send klagen",
    cancel: "Avbryt",
    free: "Det koster ingenting å klage.",
    notPossible: "Du kan ikke klage på dette nå.",
    lodged: (p: { date: string }) => `Du klaget ${p.date}. Klagen er til behandling.`,
    upheld: (p: { date: string }) => `Klagen førte ikke fram (${p.date}).`,
    reopened: (p: { date: string }) => `Klagen førte fram, og saken er tatt opp igjen (${p.date}).`,
    yours: "Klagen din",
    heading: "Klager",
    lodgedOn: (p: { unit: string; date: string }) => `${p.unit}, ${p.date}`,
    whole: "Avvisningen",
    isLate: "Kom etter klagefristen.",
    answer: "Svar på klagen",
    answerLead:
      "Vurder først om vedtaket skal endres. Opprettholdes det, sendes klagen til Helseklage. Registrer svaret her når det er gitt.",
    result: "Hva ble svaret?",
    results: { upheld: "Vedtaket blir stående", reopened: "Vedtaket er opphevet eller endret, og saken tas opp igjen" },
    reasons: "Begrunnelse",
    reasonsHelp: "Søkeren får lese dette.",
    next: "Se brevet",
    sendAnswer: "Registrer og send brevet",
  },
  close: {
    heading: "Avslutt saken",
    action: "Avslutt saken",
    lead: "Alt er levert, alle fakturaer er sendt, og klagefristen er ute. Saken kan fortsatt leses.",
    next: "Se brevet",
    send: "Avslutt saken",
    openInvoices: (p: { count: number }) =>
      p.count === 1
        ? "Én faktura mangler. Den som har gjort arbeidet, sender faktura eller registrerer at det ikke er noe å betale."
        : `${p.count} fakturaer mangler. De som har gjort arbeidet, sender faktura eller registrerer at det ikke er noe å betale.`,
    appealsUntil: (p: { date: string }) => `Søkeren kan klage til og med ${p.date}. Saken kan avsluttes etter det.`,
  },
  dismiss: {
    grounds: "Hvorfor avvises søknaden?",
    noAnswer: "Søkeren har ikke svart",
    noAnswerHelp: (p: { date: string }) => `Svarfristen gikk ut ${p.date}, og påminnelsen hjalp ikke.`,
    notOver: "Svarfristen er ikke ute ennå.",
    other: "Noe annet",
  },
  conditions: "Vilkår",
  decidedTables: "Dette er innvilget",
  readDecision: "Les vedtaket",
  settings: {
    title: "Innstillinger",
    secondReview: "To personer på hvert vedtak",
    secondReviewHelp: "Den som foreslår et vedtak, kan ikke godkjenne det selv.",
    save: "Lagre",
    saved: "Innstillingene er lagret.",
  },
};
export type DecisionTexts = typeof decisions;
