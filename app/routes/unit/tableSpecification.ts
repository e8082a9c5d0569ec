import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { specifyTables } from "~/app/domain/deliveries/specifyTables";
import { downloadResponse } from "~/app/http/downloadResponse";
import { notFound } from "~/app/http/problem";
import { loadStaffPart } from "~/app/http/staffCase";
import { workbookOf } from "~/app/routes/applicant/tableFiles.server";
import { findGranted } from "~/app/usecases/findGranted";

export const handle = { access: { read: "view-part" } } satisfies RouteAccess;

/** The granted tables as a workbook that the unit's staff fill in. */
export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, part, now } = await loadStaffPart(args, "unit", "deliver");
  const { granted, rules } = await findGranted(portal.deps, portal.read, record, part.unitId);
  if (granted.length === 0) throw notFound();
  const { catalogue } = await portal.deps.catalogue();
  const file = await workbookOf(specifyTables(granted, rules), catalogue, now);
  return downloadResponse({ ...file, name: `${record.reference} spesifikasjon.xlsx` });
}
