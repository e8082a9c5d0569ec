import type { Texts } from "./nb";

/**
 * Which texts travel together to a browser: `base` with every page, `open` with those that need no case, the others
 * with the pages that read them. The server holds all of them.
 */
export const textAreas = {
  base: ["fields", "shell", "trouble"],
  open: ["account", "catalogue", "demo", "front", "pages", "signIn"],
  apply: ["apply", "supplement"],
  tables: ["builder", "smallCells"],
  cases: ["delivery", "letterPages", "status"],
  messages: ["messages"],
  costs: ["costs"],
  calculator: ["calculator"],
  calendar: ["calendar"],
  staff: ["caseworker", "postpone", "unit"],
  admin: ["access", "admin"],
  retention: ["retention"],
  ownRecords: [
    "ownRecords",
    "ownRecordsPerson",
    "ownRecordsProviders",
    "ownRecordsStart",
    "recordDates",
    "recordKeeping",
    "recordLetterPages",
  ],
} as const satisfies Record<string, readonly (keyof Texts)[]>;

export type TextArea = keyof typeof textAreas;
type TextsOf<Area extends TextArea> = Pick<Texts, (typeof textAreas)[Area][number]>;
/** How each area is fetched in one language; the type check fails for a text that is in no area. */
export type TextLoaders = { [Area in TextArea]: () => Promise<TextsOf<Area>> } & (Exclude<
  keyof Texts,
  (typeof textAreas)[TextArea][number]
> extends never
  ? unknown
  : never);

/** The first pattern that fits decides; a page that none fits is an open one. `[^/]+` is the id of a case or draft. */
const areasByAddress: readonly (readonly [RegExp, readonly TextArea[]])[] = [
  [/^soknader/, ["apply", "cases"]],
  [/^utkast\/[^/]+\/send/, ["apply", "tables", "cases", "costs", "calculator", "calendar"]],
  [/^utkast\/[^/]+\/tabell/, ["apply", "tables"]],
  [/^utkast\/[^/]+\/om-deg/, ["apply", "costs"]],
  [/^utkast\//, ["apply"]],
  [/^saker\/[^/]+\/abonner/, ["calendar"]],
  [/^saker\/[^/]+\/(levering|trekk|brev)/, ["cases"]],
  [/^saker\/[^/]+\/kostnader/, ["cases", "costs"]],
  [/^saker\/[^/]+\/(kvittering|soknad|endringer)/, ["apply", "tables", "cases"]],
  [/^saker\/[^/]+\/klage/, ["cases", "staff"]],
  [/^(saker|ko|enhet)\/[^/]+\/(meldinger|historikk)/, ["cases", "messages"]],
  [/^(saker|ko|enhet)\/[^/]+\/gruppering/, ["tables", "cases", "staff"]],
  [/^saker\//, ["apply", "cases", "messages", "costs", "calculator", "calendar"]],
  [/^hent\//, ["cases"]],
  [/^innsyn/, ["ownRecords", "calculator"]],
  [/^(priser|admin\/priser)/, ["costs"]],
  [/^fristkalkulator/, ["calculator", "calendar"]],
  [/^(admin\/kalender|ko\/abonner|enhet\/abonner)/, ["calendar"]],
  [/^(personvern|konto)/, ["open", "retention"]],
  [/^admin\/oppbevaring/, ["admin", "retention"]],
  [/^admin\//, ["admin"]],
  [/^(ko|enhet)$/, ["cases", "calendar", "staff"]],
  [/^(ko|enhet)\/utsett-flere/, ["cases", "staff"]],
  [/^(ko|enhet)\/register/, ["apply", "cases", "staff"]],
  [/^(ko|enhet)\/[^/]+\/kostnader/, ["costs"]],
  [/^(ko|enhet)\/[^/]+\/(vedtak|klage|avslutt|forelopig-svar|levert|overfor)/, ["cases", "staff"]],
  [/^(ko|enhet)\/[^/]+\/(fullstendig|utsett|avvis)/, ["cases", "calculator", "calendar", "staff"]],
  [/^(ko|enhet)\/[^/]+\/(mangler|vurdering)/, ["apply", "cases", "staff"]],
  [/^(ko|enhet)\/[^/]+\/endringer/, ["apply", "tables", "cases"]],
  [/^(ko|enhet)\//, ["apply", "tables", "cases", "messages", "costs", "calculator", "calendar", "staff"]],
];

/** @param pathname of a page, with its language first */
export function areasOf(pathname: string): readonly TextArea[] {
  const address = pathname.replace(/^\/[^/]*\/?/, "").replace(/\/$/, "");
  const [, own = ["open"] as const] = areasByAddress.find(([pattern]) => pattern.test(address)) ?? [];
  return ["base", ...own];
}

/** Which area a text travels in; undefined for what is no text. */
export function areaOfText(name: PropertyKey): TextArea | undefined {
  const areas = Object.keys(textAreas) as TextArea[];
  return areas.find((area) => (textAreas[area] as readonly PropertyKey[]).includes(name));
}
