import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { contentForUnit } from "~/app/domain/applications/contentForUnit";
import type {
  CaseAudience,
  CaseLetter,
  CasePart,
  CaseView,
  FieldComment,
  HistoryEntry,
} from "~/app/domain/applications/CaseView";
import type { ApplicationState, PartState } from "~/app/domain/applications/applicationState";
import { computeStatus } from "~/app/domain/applications/computeStatus";
import { needsLinkage } from "~/app/domain/applications/needsLinkage";
import { listHistory, type RecordedEvent } from "~/app/domain/applications/listHistory";
import { findSource } from "~/app/domain/catalogue/findSource";
import { getUnitName } from "~/app/domain/catalogue/getUnitName";
import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { computeProgress } from "~/app/domain/deadlines/computeProgress";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import type { WorkingCalendar } from "~/app/domain/deadlines/workingCalendar";
import { osloDate } from "~/app/domain/osloDate";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Catalogue } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

export interface CaseReader {
  /** By the application clock, Europe/Oslo. */
  today: PlainDate;
  audience: CaseAudience;
  /** For the audience `unit`: the units that the reader is staff of. */
  units?: readonly string[];
}

/**
 * All that a page says of a case, for its reader; whether the reader may see the case at all is the caller's to check.
 * Five queries, besides the record itself (three) and the catalogue, which is kept in memory.
 * @throws {RangeError} when a unit of the case is not in the catalogue
 */
export async function loadCaseView(
  portal: Pick<Portal, "read" | "deps">,
  record: ApplicationRecord,
  reader: CaseReader,
): Promise<CaseView> {
  const { read, deps } = portal;
  const [envelopes, payloads, letterRows, open, submission, { catalogue }] = await Promise.all([
    read.events.listEnvelopes(record.id),
    read.events.listPayloads(record.id),
    read.casework.listLetters(record.id),
    read.casework.findOpenSupplementRequest(record.id),
    reader.audience === "unit" ? read.applications.findSubmission(record.id) : null,
    deps.catalogue(),
  ]);
  const events = envelopes.map((one): RecordedEvent => ({
    sequence: one.sequence,
    at: one.at,
    actorId: one.actorId,
    visibility: one.visibility,
    event: { type: one.type, ...one.codes } as ApplicationEvent,
    payload: payloads.get(one.sequence)?.payload ?? null,
  }));
  const people = await read.identity.namesOf([
    ...(reader.audience === "applicant" ? [] : events.map((one) => one.actorId)),
    ...(record.assignedTo ? [record.assignedTo] : []),
  ]);
  const { state, assignedTo } = record;
  const { today } = reader;
  const isReaders = (unitId: string | null) =>
    reader.audience !== "unit" || unitId === null || (reader.units ?? []).includes(unitId);
  const letters = letterRows
    .map((row): CaseLetter => ({ ...letterHead(row), writtenAt: row.writtenAt.toISOString() }))
    .filter((letter) => isReaders(letter.unitId));
  const units = new Map(state.parts.map((part) => [part.unitId, namesOfUnit(catalogue, part.unitId, today)]));
  const unitNames = new Map([...units].map(([id, { name }]) => [id, name]));
  const history = listHistory(events, letters, { units: unitNames, people }, reader);
  const parts = state.parts.filter((part) => isReaders(part.unitId));
  const ownSources = parts.flatMap(({ sourceIds }) => sourceIds);
  const shown = submission && contentForUnit(submission.content, ownSources);
  // Of what is said by source or by table a unit reads only its own.
  const isShown = ({ field }: FieldComment) => !shown || !field.includes(".") || field in shown;
  const deadline = deadlineOf({ ...state, parts }, deps.calendar);
  const preliminaryAnswerOn = addCalendarMonth(state.firstReceivedOn);
  const isUndecided = state.parts.some((part) => part.status === "undecided");
  const isInWork = !["dismissed", "withdrawn", "closed"].includes(state.stage);

  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    applicantName: record.applicantName,
    institution: record.institution,
    language: record.language,
    version: record.version,
    today,
    stage: state.stage,
    status: computeStatus({ ...state, parts }),
    linkage: state.linkage,
    firstReceivedOn: state.firstReceivedOn,
    receivedOn: state.receivedOn,
    completeOn: state.completeOn,
    submissions: state.submissions,
    replyBy: state.replyBy,
    replyReminded: state.replyReminded,
    preliminaryAnsweredOn: state.preliminaryAnsweredOn,
    ceilingOre: state.ceilingOre,
    costHold: state.costHold,
    appeal: state.appeal,
    closedOn: state.closedOn,
    personalDataErasedOn: record.personalDataErasedAt && osloDate(record.personalDataErasedAt),
    // Who has the case, and that a decision is being looked over, is the office's own business.
    assignedTo:
      assignedTo && reader.audience !== "applicant" ? { id: assignedTo, name: people.get(assignedTo) ?? "" } : null,
    parts: parts.map((part) => {
      const version = record.parts[part.unitId]?.version;
      const unit = units.get(part.unitId);
      if (version === undefined || !unit) throw new RangeError(`no row for the part of ${part.unitId}`);
      const { completeOn } = state;
      const proposed = part.proposed && reader.audience !== "applicant";
      const around = { version, unit, catalogue, history, today, completeOn, calendar: deps.calendar };
      return toCasePart({ ...part, proposed }, around);
    }),
    deadline,
    progress: deadline && computeProgress(deadline, today, deps.calendar),
    preliminaryAnswerOn,
    owesPreliminaryAnswer:
      reader.audience !== "applicant" &&
      isInWork &&
      isUndecided &&
      !state.preliminaryAnsweredOn &&
      today >= preliminaryAnswerOn,
    history: history.map((entry) => ({ ...entry, comments: entry.comments.filter(isShown) })),
    openComments: state.stage === "supplement-requested" ? (open?.comments ?? []).filter(isShown) : [],
    letters,
  };
}

type UnitNames = { name: Localised; shortName: Localised };

function namesOfUnit(catalogue: Catalogue, unitId: string, on: PlainDate): UnitNames {
  const { name, shortName } = getUnitName(catalogue, unitId, on);
  return { name, shortName };
}

function letterHead({ id, kind, subject, unitId }: Omit<CaseLetter, "writtenAt">): Omit<CaseLetter, "writtenAt"> {
  return { id, kind, subject, unitId };
}

/**
 * Until completeness is judged, days are counted from the latest receipt and marked so. With parts of 30 and of 60
 * working days it is the later one: when all is there.
 */
function deadlineOf(state: ApplicationState, calendar: WorkingCalendar): CaseView["deadline"] {
  const { completeOn, receivedOn } = state;
  const linkage = needsLinkage(state.parts);
  switch (state.stage) {
    case "complete":
    case "closed":
      return completeOn && { ...computeStatutoryDeadline({ completeOn, linkage }, calendar), ifComplete: false };
    case "submitted":
      return { ...computeStatutoryDeadline({ completeOn: receivedOn, linkage }, calendar), ifComplete: true };
    case "supplement-requested":
    case "dismissed":
    case "withdrawn":
      return null;
  }
}

interface Surroundings {
  version: number;
  unit: UnitNames;
  catalogue: Catalogue;
  /** What the reader may see of it, newest first. */
  history: readonly HistoryEntry[];
  today: PlainDate;
  completeOn: PlainDate | null;
  calendar: WorkingCalendar;
}

function toCasePart(part: PartState, around: Surroundings): CasePart {
  const { version, unit, catalogue, history, today, completeOn, calendar } = around;
  // What was done on the ground of a declaration that was taken back no longer stands.
  const groundFrom = history.find((entry) => entry.type === "complete-revoked")?.sequence ?? 0;
  const own = history.filter((entry) => entry.unitId === part.unitId && entry.sequence > groundFrom).reverse();
  return {
    ...part,
    version,
    unitName: unit.name,
    unitShortName: unit.shortName,
    sources: part.sourceIds.map((id) => {
      const source = findSource(catalogue, id);
      const name = source?.name ?? { nb: id, nn: id, en: id };
      return { id, abbreviation: source?.abbreviation ?? id.toUpperCase(), name };
    }),
    progress:
      completeOn && part.dueOn
        ? computeProgress(computeDeadline(completeOn, part.workingDays, calendar), today, calendar)
        : null,
    postponements: own
      .filter((entry) => entry.type === "postponed")
      .map(({ date, on, text, letterId }) => ({ likelyOn: date ?? on, postponedOn: on, reason: text, letterId })),
    decisionReasons: own.find((entry) => entry.type === "decided")?.text ?? null,
    deliveries: own
      .filter((entry) => entry.type === "delivered")
      .map(({ whole, on, text }) => ({ whole, deliveredOn: on, note: text })),
  };
}
