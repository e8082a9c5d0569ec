import type { TextPart } from "~/app/domain/sample-tables/compare/TableChange";
import type { VariableSide } from "~/schemas/tableCommand";
import { groupThousands } from "../listLabels";

const plural = (count: number, one: string, many: string) => `${groupThousands(count)} ${count === 1 ? one : many}`;
const sides: Record<VariableSide, string> = { rows: "radene", columns: "kolonnene", filters: "avgrensningen" };
const parts: Record<TextPart, string> = {
  title: "Tittelen",
  unit: "Telleenheten",
  period: "Perioden",
  population: "Populasjonen",
  linked: "Det som kobles",
  notes: "Merknadene",
  derived: "De avledede variablene",
};

/** Two submissions of an application side by side: the page, and each change in a sentence. */
export const compare = {
  link: "Se hva som er endret siden forrige innsending",
  heading: (p: { before: number; after: number }) => `Dette er endret fra innsending ${p.before} til ${p.after}`,
  onlyOneHeading: "Søknaden er sendt én gang",
  onlyOne: "Det er ikke noe å sammenligne ennå. Når søknaden er sendt på nytt, ser du her hva som er endret.",
  dates: (p: { before: number; beforeOn: string; after: number; afterOn: string }) =>
    `Innsending ${p.before} kom ${p.beforeOn}. Innsending ${p.after} kom ${p.afterOn}.`,
  nothing: "Ingenting er endret.",
  choose: {
    legend: "Sammenlign to andre innsendinger",
    from: "Fra",
    to: "Til",
    option: (p: { number: number }) => `Innsending ${p.number}`,
    button: "Sammenlign",
  },
  before: "Før",
  after: "Nå",
  tables: {
    heading: "Tabellene",
    title: (p: { number: number; title: string }) => `Tabell ${p.number}${p.title && `: ${p.title}`}`,
    was: (p: { number: number }) => `Var tabell ${p.number}.`,
    added: "Denne tabellen er ny.",
    removed: (p: { number: number }) => `Tabellen er tatt bort. Den var tabell ${p.number}.`,
    removedTitle: (p: { title: string }) => p.title || "En tabell uten tittel",
    unchanged: "Ingenting er endret i denne tabellen.",
    allUnchanged: "Ingenting er endret i tabellene.",
    reordered: "Tabellene står i en annen rekkefølge.",
    notKnown: "Vi kunne ikke lese tabellene i en av filene. Derfor er de ikke sammenlignet etter innhold.",
  },
  and: "og",
  more: "til",
  quote: (text: string) => `«${text}»`,
  unnamed: "uten navn",
  text: {
    changed: (p: { part: TextPart; before: string; after: string }) =>
      `${parts[p.part]} er endret fra ${p.before} til ${p.after}.`,
    changedLong: (p: { part: TextPart }) => `${parts[p.part]} er endret:`,
    filled: (p: { part: TextPart; after: string }) => `${parts[p.part]} er fylt ut: ${p.after}.`,
    emptied: (p: { part: TextPart; before: string }) => `${parts[p.part]} er tatt bort. Før sto det ${p.before}.`,
  },
  unitKnown: (p: { label: string; isKnown: boolean }) =>
    p.isKnown ? `Telleenheten ${p.label} er nå valgt fra katalogen.` : `Telleenheten ${p.label} er nå skrevet fritt.`,
  measures: (p: { before: string; after: string }) => `Det cellene viser, er endret fra ${p.before} til ${p.after}.`,
  sourcesAdded: (p: { names: string }) => `Tabellen skal nå også lages fra ${p.names}.`,
  sourcesRemoved: (p: { names: string }) => `Tabellen skal ikke lenger lages fra ${p.names}.`,
  definition: (p: { part: "diagnosis" | "event" | "place"; before: string; after: string }) =>
    `${{ diagnosis: "Diagnosen", event: "Hendelsen", place: "Stedet" }[p.part]} som teller, er endret fra ${p.before} til ${p.after}.`,
  rates: "Tallene for hvor vanlig det er, er endret. De brukes bare til anslaget over små tall.",
  variableAdded: (p: { variable: string; side: VariableSide; values: string }) =>
    `Variabelen ${p.variable} er lagt til i ${sides[p.side]}${p.values ? `, med ${p.values}` : ", uten verdier"}.`,
  variableRemoved: (p: { variable: string; side: VariableSide }) =>
    `Variabelen ${p.variable} er tatt bort fra ${sides[p.side]}.`,
  variableMoved: (p: { variable: string; from: VariableSide; to: VariableSide }) =>
    `Variabelen ${p.variable} er flyttet fra ${sides[p.from]} til ${sides[p.to]}.`,
  variablesReordered: (p: { side: VariableSide; order: string }) =>
    `Variablene i ${sides[p.side]} står nå i denne rekkefølgen: ${p.order}.`,
  variableRenamed: (p: { before: string; after: string }) => `Variabelen ${p.before} heter nå ${p.after}.`,
  variableKnown: (p: { variable: string; isKnown: boolean }) =>
    p.isKnown
      ? `Variabelen ${p.variable} er nå kjent igjen fra katalogen.`
      : `Variabelen ${p.variable} er nå en egen variabel.`,
  codeList: (p: { variable: string; before: string; after: string }) => {
    if (p.after === "") return `Verdiene i ${p.variable} er ikke lenger fra kodelisten ${p.before}.`;
    return `Verdiene i ${p.variable} er nå fra kodelisten ${p.after}${p.before ? `, før fra ${p.before}` : ""}.`;
  },
  total: (p: { variable: string; isSet: boolean }) =>
    p.isSet ? `Det er nå sum over ${p.variable}.` : `Det er ikke lenger sum over ${p.variable}.`,
  keepFine: (p: { variable: string; isSet: boolean }) =>
    p.isSet ? `${p.variable} skal nå helst ikke grupperes.` : `${p.variable} kan nå gjerne grupperes.`,
  valuesAdded: (p: { variable: string; values: string; count: number }) =>
    `${p.count === 1 ? "Ny verdi" : "Nye verdier"} i ${p.variable}: ${p.values}.`,
  valuesRemoved: (p: { variable: string; values: string; count: number }) => `Tatt ut av ${p.variable}: ${p.values}.`,
  valueRenamed: (p: { variable: string; before: string; after: string }) =>
    `I ${p.variable} heter ${p.before} nå ${p.after}.`,
  valuesMerged: (p: { variable: string; from: string; to: string }) =>
    `I ${p.variable} er ${p.from} slått sammen til ${p.to}.`,
  valueSplit: (p: { variable: string; from: string; to: string }) => `I ${p.variable} er ${p.from} delt i ${p.to}.`,
  valuesRegrouped: (p: { variable: string; from: string; to: string }) =>
    `I ${p.variable} er ${p.from} byttet ut med ${p.to}.`,
  valuesRecoded: (p: { variable: string; values: string }) => `I ${p.variable} dekker ${p.values} andre koder enn før.`,
  valuesReordered: (p: { variable: string; values: string }) =>
    `I ${p.variable} står ${p.values} på et annet sted i rekkefølgen.`,
  further: (p: { variable: string; count: number }) =>
    `Det samme gjelder ${plural(p.count, "verdi eller gruppe", "verdier eller grupper")} til i ${p.variable}.`,
  cells: {
    heading: "Regnearket, celle for celle",
    sheet: (p: { name: string }) => `Arket ${p.name}`,
    renamed: (p: { before: string }) => `Het ${p.before} før.`,
    added: (p: { rows: number }) => `Arket er nytt. Det har ${plural(p.rows, "rad", "rader")}.`,
    removed: (p: { rows: number }) => `Arket er tatt bort. Det hadde ${plural(p.rows, "rad", "rader")}.`,
    changed: (p: { count: number }) => `${plural(p.count, "celle er", "celler er")} endret.`,
    unchanged: "Cellene er de samme.",
    allUnchanged: "Ingenting er endret i regnearket.",
    legend: "− sto der før, + står der nå. Bare rader med endringer vises, med én rad på hver side.",
    caption: (p: { name: string }) => `Endrede rader i arket ${p.name}`,
    rowBefore: "Rad før",
    rowAfter: "Rad nå",
    newRow: "ny",
    goneRow: "borte",
    newColumn: (p: { letters: string }) => `+ ${p.letters} (ny)`,
    goneColumn: (p: { letters: string }) => `− ${p.letters} (borte)`,
    movedColumn: (p: { before: string; after: string }) => `${p.after} (før ${p.before})`,
    skipped: (p: { count: number }) => `${plural(p.count, "rad", "rader")} uten endring`,
    cut: "Arket er større enn det vi sammenligner: de første 200 radene og 50 kolonnene. Last ned filene for å se resten.",
    shortened: "Her vises de første endringene. Last ned filene for å se resten.",
    leftOut: "Skjulte ark, og ark etter de første, er ikke sammenlignet.",
    "one-kind": "Den ene gangen var tabellene laget her, den andre lastet opp. Da kan ikke cellene sammenlignes.",
    "not-read": "Vi kunne ikke lese en av filene. Derfor er ikke cellene sammenlignet.",
  },
  answers: {
    heading: "Resten av søknaden",
    unchanged: "Ingenting annet er endret.",
  },
};
export type CompareTexts = typeof compare;
