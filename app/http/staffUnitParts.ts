import type { LoaderFunctionArgs } from "@remix-run/node";
import { computeTimeLeft } from "~/app/domain/applications/computeTimeLeft";
import { isOpenPart } from "~/app/domain/applications/decide";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { upcomingClosures } from "~/app/domain/deadlines/upcomingClosures";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "./getLanguage";
import { requireRole } from "./session";
import { closureDays, nearDays } from "./staffQueue";

/** The parts of the units that this member of staff works in. */
export async function loadUnitParts({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const account = await requireRole(request, context, "unit-staff");
  const { portal } = context;
  const [rows, now, { catalogue }] = await Promise.all([
    portal.queries.unitParts.list(account.units),
    portal.deps.now(),
    portal.deps.catalogue(),
  ]);
  const today = osloDate(now);
  const abbreviations = new Map(catalogue.sources.map((source) => [source.id, source.abbreviation]));
  const unitNames = new Map(
    catalogue.preparingUnits.map((unit) => [unit.id, nameOn(unit.names, today).name[language]]),
  );
  return {
    units: account.units.map((id) => unitNames.get(id) ?? id),
    unitIds: account.units,
    closures: upcomingClosures(portal.deps.calendar, today, closureDays),
    rows: rows.map((row) => {
      const dueOn = isOpenPart(row) ? row.dueOn : null;
      const time = computeTimeLeft({ ...row, dueOn }, today, portal.deps.calendar);
      return {
        applicationId: row.applicationId,
        reference: row.reference,
        title: row.title,
        unitId: row.unitId,
        /** Named only where there is more than one. */
        unit: account.units.length > 1 ? (unitNames.get(row.unitId) ?? row.unitId) : null,
        stage: row.stage,
        status: row.status,
        sources: row.sourceIds.map((id) => abbreviations.get(id) ?? id),
        dueOn: row.dueOn,
        postponedUntil: isOpenPart(row) ? row.postponedUntil : null,
        deliveredOn: row.deliveredOn,
        time: time && { ...time, soon: !time.overdue && time.days <= nearDays },
      };
    }),
  };
}
