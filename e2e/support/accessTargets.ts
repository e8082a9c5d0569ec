import type { AccessColumn } from "~/app/domain/access/accessMatrix";
import { getPersona, type Person } from "./people";
import type { PortalRoute } from "./pageRoutes";
import type { Samples } from "./samples";

/** Something under an address, and whose it is: facts of how the samples were made, never of how they answer. */
export interface Target {
  ids: Record<string, string>;
  /** Whose draft or case it is; `each`: everybody has their own under this address. */
  heldBy?: Person | "each";
  /** The units whose part, or whose to decide or to invoice, it is; `each`: every unit has its own there. */
  ofUnits?: readonly string[] | "each";
  /** Whether it is Helsedataservice's to decide or to invoice. */
  ofOffice?: boolean;
  /** Further words of the address. */
  query?: string;
  /** The status that everybody is answered with by GET, whoever they are. */
  answers?: number;
  /** Whether a form asks a stranger to sign in before it looks whose it is. */
  asksWhoFirst?: boolean;
}

/** The columns of the access matrix in which a target is somebody's own. */
export function ownColumns(person: Person | null, target: Target): AccessColumn[] {
  if (!person) return [];
  const units = getPersona(person).roles.map(({ unitId }) => unitId);
  const isOfUnit = target.ofUnits === "each" || units.some((unit) => (target.ofUnits ?? []).includes(unit));
  const isHeld = target.heldBy === "each" || target.heldBy === person;
  return [
    ...(isHeld ? (["applicant"] as const) : []),
    ...(target.ofOffice ? (["caseworker"] as const) : []),
    ...(isOfUnit ? (["unit-staff"] as const) : []),
  ];
}

export const actorOf = (person: Person | null) =>
  person ? { roles: getPersona(person).roles.map(({ role }) => role) } : null;

const fhi = "fhi";
const npr = "fhi-npr-kpr";
/** Which units have parts of the samples: by their sources (support/answers.ts), and which unit prepares each. */
const unitsOf = {
  complete: [fhi, npr],
  uploaded: [fhi, npr],
  invoiced: [fhi, npr],
  inPreparation: [fhi],
  builtInPreparation: [fhi],
  regrouped: [fhi],
  appealed: [fhi],
  delivered: [fhi],
  decidedByController: [fhi],
  othersCase: ["kreg"],
} as const satisfies Partial<Record<keyof Samples, readonly string[]>>;
type SampleCase = keyof typeof unitsOf;

type Targets = (samples: Samples) => Target[];

/** A case as a whole. All but one are the researcher's. */
const wholeCase =
  (name: SampleCase, more: (samples: Samples) => Record<string, string> = () => ({})): Targets =>
  (samples) => [
    {
      ids: { applicationId: samples[name], ...more(samples) },
      heldBy: name === "othersCase" ? "otherResearcher" : "researcher",
      ofUnits: unitsOf[name],
      ofOffice: true,
    },
  ];

/** One unit's part of a case, as the address names it. */
const part =
  (name: SampleCase, unitId: string, more: Partial<Target> = {}): Targets =>
  (samples) => [
    {
      ids: { applicationId: samples[name], unitId },
      heldBy: "researcher",
      ofUnits: [unitId],
      ofOffice: true,
      ...more,
    },
  ];

const draft =
  (name: "fullDraft" | "builtDraft" | "othersDraft", more: Partial<Target> = {}): Targets =>
  (samples) => [
    {
      heldBy: name === "othersDraft" ? "otherResearcher" : "researcher",
      ...more,
      ids: { draftId: samples[name], tableId: "t1", file: "tabell.xlsx", fileId: samples.draftFile },
    },
  ];

const all =
  (...targets: Targets[]): Targets =>
  (samples) =>
    targets.flatMap((target) => target(samples));
const fixed =
  (...targets: Target[]): Targets =>
  () =>
    targets;

const invoice =
  (of: "unit" | "office"): Targets =>
  (samples) => [
    {
      ids: { applicationId: samples.invoiced, invoiceId: of === "unit" ? samples.unitInvoice : samples.handlerInvoice },
      heldBy: "researcher",
      ...(of === "unit" ? { ofUnits: [fhi] } : { ofOffice: true }),
    },
  ];
const letter = wholeCase("complete", ({ wholeLetter }) => ({ letterId: wholeLetter }));
const messageFile = wholeCase("complete", ({ messageFile: fileId }) => ({ fileId }));
const delivery = wholeCase("delivered", (samples) => ({ deliveryId: samples.delivery }));
const bothParts = all(part("complete", fhi), part("complete", npr));
const formsOnly = { answers: 405 };
const noSuchSecret = "a".repeat(43);
const noSuchId = "0b6e4c5e-6f0c-4c55-9a3e-0a4d1f0f7c11";

/** Where what an address stands for is not what its folder and its parameters say. */
const exceptions: Record<string, Targets> = {
  "applicant/saveDraft.ts": draft("fullDraft", formsOnly),
  "applicant/draftEstimate.ts": draft("fullDraft", formsOnly),
  "applicant/draftSend.tsx": draft("fullDraft", { asksWhoFirst: true }),
  "applicant/draftFile.ts": draft("fullDraft"),
  "applicant/draftTableBuilder.tsx": draft("builtDraft"),
  "applicant/draftTableFile.ts": draft("builtDraft"),
  "applicant/draftWorkbook.ts": draft("builtDraft"),
  "applicant/applicationFile.ts": wholeCase("uploaded", ({ file: fileId }) => ({ fileId })),
  "applicant/letter.tsx": letter,
  "applicant/letterPdf.ts": letter,
  "caseworker/letterPdf.ts": letter,
  "unit/letterPdf.ts": letter,
  "applicant/messagesFile.ts": messageFile,
  "caseworker/messagesFile.ts": messageFile,
  "unit/messagesFile.ts": messageFile,
  "applicant/costsInvoice.ts": invoice("unit"),
  "caseworker/costsInvoice.ts": all(invoice("office"), invoice("unit")),
  "unit/costsInvoice.ts": all(invoice("unit"), invoice("office")),
  "applicant/delivery.tsx": delivery,
  "applicant/deliveryFile.ts": delivery,
  "applicant/appeal.tsx": part("appealed", fhi),
  "applicant/answerRegrouping.tsx": part("regrouped", fhi),
  // Whose a part is to decide: forskrift 2023-01-11-48 § 10.
  "caseworker/decide.tsx": all(bothParts, part("decidedByController", fhi, { ofOffice: false })),
  "unit/decide.tsx": all(part("decidedByController", fhi), part("complete", fhi, { ofUnits: [] })),
  "unit/deliver.tsx": part("inPreparation", fhi),
  "unit/deliverSupply.tsx": part("inPreparation", fhi),
  "unit/tableSpecification.ts": part("builtInPreparation", fhi),
  "unit/proposeRegrouping.tsx": part("builtInPreparation", fhi),
  "unit/calendarFeed.tsx": fixed(
    { ids: { unitId: fhi }, ofUnits: [fhi] },
    { ids: { unitId: "kreg" }, ofUnits: ["kreg"] },
  ),
  // Without the secret there is nothing at the address, whoever asks.
  "public/calendarFeedFile.ts": fixed({ ids: { feed: "ukjent.ics" } }),
  "public/fetchDelivery.tsx": fixed({ ids: { token: noSuchSecret } }),
  "public/fetchDeliveryFile.ts": fixed({ ids: { token: "ukjent" } }),
  "account/resume.tsx": fixed({ ids: { parkedId: noSuchId } }),
  "public/source.tsx": fixed({ ids: { sourceId: "mfr" } }),
  "public/notFound.tsx": fixed({ ids: { "*": "finnes-ikke" }, answers: 404 }),
  "api/deadline.ts": fixed({ ids: {}, query: "?complete=2026-11-23&linkage=false" }),
  "staff/handoutRegisterCaseworkerFile.ts": fixed({ ids: {}, query: "?format=csv" }),
  "staff/handoutRegisterUnitFile.ts": fixed({ ids: {}, ofUnits: "each", query: "?format=csv" }),
};

/** What to ask for at an address: what is one's own and another's, another unit's and the other researcher's. */
export function targetsOf({ file, path }: PortalRoute, samples: Samples): Target[] {
  const found = exceptions[file];
  if (found) return found(samples);
  if (path.includes(":draftId")) return all(draft("fullDraft"), draft("othersDraft"))(samples);
  if (path.includes(":unitId")) return bothParts(samples);
  if (path.includes(":applicationId")) return all(wholeCase("complete"), wholeCase("othersCase"))(samples);
  return [{ ids: {}, heldBy: "each", ofUnits: "each", ofOffice: true }];
}

/** @throws {RangeError} for a part of the address that the target does not name */
export const addressOf = ({ path }: PortalRoute, { ids, query = "" }: Target): string =>
  `/${path.replace(/:(\w+)|\*/g, (whole, name?: string) => {
    const id = name === "lang" ? "nb" : ids[name ?? whole];
    if (id === undefined) throw new RangeError(`${path} has no sample for ${whole}`);
    return id;
  })}${query}`;
