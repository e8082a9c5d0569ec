import type { TextPart } from "~/app/domain/sample-tables/compare/TableChange";
import type { VariableSide } from "~/schemas/tableCommand";
import { groupThousands } from "../listLabels";
import type { CompareTexts } from "../nb/compare";

const plural = (count: number, one: string, many: string) => `${groupThousands(count)} ${count === 1 ? one : many}`;
const sides: Record<VariableSide, string> = { rows: "radene", columns: "kolonnane", filters: "avgrensinga" };
const parts: Record<TextPart, string> = {
  title: "Tittelen",
  unit: "Teljeeininga",
  period: "Perioden",
  population: "Populasjonen",
  linked: "Det som blir kopla",
  notes: "Merknadene",
  derived: "Dei avleidde variablane",
};
const isSeveral = (part: TextPart) => part === "notes" || part === "derived";

export const compare: CompareTexts = {
  link: "Sjå kva som er endra sidan førre innsending",
  heading: (p) => `Dette er endra frå innsending ${p.before} til ${p.after}`,
  onlyOneHeading: "Søknaden er send éin gong",
  onlyOne: "Det er ikkje noko å samanlikne enno. Når søknaden er send på nytt, ser du her kva som er endra.",
  dates: (p) => `Innsending ${p.before} kom ${p.beforeOn}. Innsending ${p.after} kom ${p.afterOn}.`,
  nothing: "Ingenting er endra.",
  choose: {
    legend: "Samanlikn to andre innsendingar",
    from: "Frå",
    to: "Til",
    option: (p) => `Innsending ${p.number}`,
    button: "Samanlikn",
  },
  before: "Før",
  after: "No",
  tables: {
    heading: "Tabellane",
    title: (p) => `Tabell ${p.number}${p.title && `: ${p.title}`}`,
    was: (p) => `Var tabell ${p.number}.`,
    added: "Denne tabellen er ny.",
    removed: (p) => `Tabellen er teken bort. Han var tabell ${p.number}.`,
    removedTitle: (p) => p.title || "Ein tabell utan tittel",
    unchanged: "Ingenting er endra i denne tabellen.",
    allUnchanged: "Ingenting er endra i tabellane.",
    reordered: "Tabellane står i ei anna rekkjefølgje.",
    notKnown: "Vi kunne ikkje lese tabellane i ei av filene. Derfor er dei ikkje samanlikna etter innhald.",
  },
  and: "og",
  more: "til",
  quote: (text) => `«${text}»`,
  unnamed: "utan namn",
  text: {
    changed: (p) => `${parts[p.part]} er endra frå ${p.before} til ${p.after}.`,
    changedLong: (p) => `${parts[p.part]} er endra:`,
    filled: (p) => `${parts[p.part]} er ${isSeveral(p.part) ? "fylte" : "fylt"} ut: ${p.after}.`,
    emptied: (p) => {
      const gone = isSeveral(p.part) ? "tekne" : p.part === "linked" ? "teke" : "teken";
      return `${parts[p.part]} er ${gone} bort. Før stod det ${p.before}.`;
    },
  },
  unitKnown: (p) =>
    p.isKnown ? `Teljeeininga ${p.label} er no vald frå katalogen.` : `Teljeeininga ${p.label} er no skriven fritt.`,
  measures: (p) => `Det cellene viser, er endra frå ${p.before} til ${p.after}.`,
  sourcesAdded: (p) => `Tabellen skal no òg lagast frå ${p.names}.`,
  sourcesRemoved: (p) => `Tabellen skal ikkje lenger lagast frå ${p.names}.`,
  definition: (p) =>
    `${{ diagnosis: "Diagnosen", event: "Hendinga", place: "Staden" }[p.part]} som tel, er endra frå ${p.before} til ${p.after}.`,
  rates: "Tala for kor vanleg det er, er endra. Dei blir berre brukte til overslaget over små tal.",
  variableAdded: (p) =>
    `Variabelen ${p.variable} er lagd til i ${sides[p.side]}${p.values ? `, med ${p.values}` : ", utan verdiar"}.`,
  variableRemoved: (p) => `Variabelen ${p.variable} er teken bort frå ${sides[p.side]}.`,
  variableMoved: (p) => `Variabelen ${p.variable} er flytta frå ${sides[p.from]} til ${sides[p.to]}.`,
  variablesReordered: (p) => `Variablane i ${sides[p.side]} står no i denne rekkjefølgja: ${p.order}.`,
  variableRenamed: (p) => `Variabelen ${p.before} heiter no ${p.after}.`,
  variableKnown: (p) =>
    p.isKnown
      ? `Variabelen ${p.variable} er no kjend igjen frå katalogen.`
      : `Variabelen ${p.variable} er no ein eigen variabel.`,
  codeList: (p) => {
    if (p.after === "") return `Verdiane i ${p.variable} er ikkje lenger frå kodelista ${p.before}.`;
    return `Verdiane i ${p.variable} er no frå kodelista ${p.after}${p.before ? `, før frå ${p.before}` : ""}.`;
  },
  total: (p) => (p.isSet ? `Det er no sum over ${p.variable}.` : `Det er ikkje lenger sum over ${p.variable}.`),
  keepFine: (p) =>
    p.isSet ? `${p.variable} skal no helst ikkje grupperast.` : `${p.variable} kan no gjerne grupperast.`,
  valuesAdded: (p) => `${p.count === 1 ? "Ny verdi" : "Nye verdiar"} i ${p.variable}: ${p.values}.`,
  valuesRemoved: (p) => `Teke ut av ${p.variable}: ${p.values}.`,
  valueRenamed: (p) => `I ${p.variable} heiter ${p.before} no ${p.after}.`,
  valuesMerged: (p) => `I ${p.variable} er ${p.to} no éi gruppe av ${p.from}.`,
  valueSplit: (p) => `I ${p.variable} er ${p.from} delt i ${p.to}.`,
  valuesRegrouped: (p) => `I ${p.variable} har ${p.to} kome i staden for ${p.from}.`,
  valuesRecoded: (p) => `I ${p.variable} dekkjer ${p.values} andre kodar enn før.`,
  valuesReordered: (p) => `I ${p.variable} står ${p.values} på ein annan stad i rekkjefølgja.`,
  further: (p) =>
    `Det same gjeld ${plural(p.count, "verdi eller gruppe", "verdiar eller grupper")} til i ${p.variable}.`,
  cells: {
    heading: "Reknearket, celle for celle",
    sheet: (p) => `Arket ${p.name}`,
    renamed: (p) => `Heitte ${p.before} før.`,
    added: (p) => `Arket er nytt. Det har ${plural(p.rows, "rad", "rader")}.`,
    removed: (p) => `Arket er teke bort. Det hadde ${plural(p.rows, "rad", "rader")}.`,
    changed: (p) => `${plural(p.count, "celle er", "celler er")} endra.`,
    unchanged: "Cellene er dei same.",
    allUnchanged: "Ingenting er endra i reknearket.",
    legend: "− stod der før, + står der no. Berre rader med endringar er viste, med éi rad på kvar side.",
    caption: (p) => `Endra rader i arket ${p.name}`,
    rowBefore: "Rad før",
    rowAfter: "Rad no",
    newRow: "ny",
    goneRow: "borte",
    newColumn: (p) => `+ ${p.letters} (ny)`,
    goneColumn: (p) => `− ${p.letters} (borte)`,
    movedColumn: (p) => `${p.after} (før ${p.before})`,
    skipped: (p) => `${plural(p.count, "rad", "rader")} utan endring`,
    cut: "Arket er større enn det vi samanliknar: dei første 200 radene og 50 kolonnane. Last ned filene for å sjå resten.",
    shortened: "Her ser du dei første endringane. Last ned filene for å sjå resten.",
    leftOut: "Gøymde ark, og ark etter dei første, er ikkje samanlikna.",
    "one-kind": "Den eine gongen var tabellane laga her, den andre lasta opp. Då kan ikkje cellene samanliknast.",
    "not-read": "Vi kunne ikkje lese ei av filene. Derfor er ikkje cellene samanlikna.",
  },
  answers: {
    heading: "Resten av søknaden",
    unchanged: "Ingenting anna er endra.",
  },
};
