import type { Appealable, CaseDecisions } from "~/app/domain/applications/CaseDecisions";
import { decide } from "~/app/domain/applications/decide";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Localised } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { CaseReader } from "./caseView";

/**
 * Decisions, appeals and proposals of a case, as far as the reader may see them: a unit its own part's only. Three
 * queries, one more where the whole is dismissed.
 */
export async function loadCaseDecisions(
  { read, deps }: Pick<Portal, "read" | "deps">,
  record: ApplicationRecord,
  reader: CaseReader,
): Promise<CaseDecisions> {
  const { today, audience, units = [] } = reader;
  const { state } = record;
  const [rows, appeals, regroupings, dismissedOn, { catalogue }] = await Promise.all([
    read.decisions.list(record.id),
    read.appeals.list(record.id),
    read.regroupings.list(record.id),
    state.stage === "dismissed" || state.appeal ? read.events.dayOfLatest(record.id, "dismissed") : null,
    deps.catalogue(),
  ]);
  const isReaders = (unitId: string | null) => audience !== "unit" || unitId === null || units.includes(unitId);
  const nameOf = (unitId: string): Localised =>
    findUnitName(catalogue, unitId, today)?.name ?? { nb: unitId, nn: unitId, en: unitId };

  function appealable(unitId: string | null, notifiedOn: PlainDate): Appealable {
    const until = computeAppealDeadline(notifiedOn, deps.calendar);
    const command = { type: "appeal", unitId, lateReasonGiven: true, until } as const;
    const status = unitId === null ? state.appeal : state.parts.find((part) => part.unitId === unitId)?.appeal;
    return {
      notifiedOn,
      until,
      isLate: today > until,
      isPossible: decide(state, command, { today, calendar: deps.calendar }).ok,
      status: status ?? null,
    };
  }

  return {
    decisions: rows
      .filter(({ unitId }) => isReaders(unitId))
      .map((row) => {
        const part = state.parts.find(({ unitId }) => unitId === row.unitId);
        const isCurrent = part?.outcome !== null && rows.findLast(({ unitId }) => unitId === row.unitId)?.id === row.id;
        return {
          id: row.id,
          unitId: row.unitId,
          unitName: nameOf(row.unitId),
          outcome: row.outcome,
          decidedOn: row.decidedOn,
          reasons: row.reasons,
          conditions: row.conditions,
          tables: row.tables.map(({ title, grant, note }) => ({ title, grant, note })),
          letterId: row.letterId,
          isOpened: row.openedAt !== null,
          isCurrent,
          appeal: isCurrent && row.outcome !== "granted" ? appealable(row.unitId, row.decidedOn) : null,
        };
      }),
    dismissal: dismissedOn && appealable(null, dismissedOn),
    appeals: appeals
      .filter(({ unitId }) => isReaders(unitId))
      .map((one) => ({
        id: one.id,
        unitId: one.unitId,
        unitName: one.unitId === null ? null : nameOf(one.unitId),
        text: one.text,
        lateReason: one.lateReason,
        lodgedOn: one.lodgedOn,
        until: one.until,
        result: one.result as "upheld" | "reopened" | null,
        reasons: one.reasons,
        concludedOn: one.concludedOn,
      })),
    regroupings: regroupings
      .filter(({ unitId }) => isReaders(unitId))
      .map(({ id, unitId, title, accepted }) => ({ id, unitId, unitName: nameOf(unitId), title, accepted })),
    proposed:
      audience === "applicant"
        ? []
        : state.parts
            .filter(({ proposed, unitId }) => proposed && isReaders(unitId))
            .map(({ unitId }) => ({ unitId, unitName: nameOf(unitId) })),
  };
}
