import { deliveryRule } from "~/app/domain/deliveries/deliveryRule";
import type { DeliveryQuestion } from "~/app/domain/deliveries/Deviation";
import { grantedTables, type DecidedModel } from "~/app/domain/deliveries/grantedTables";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import { tableModel, type TableModel } from "~/schemas/tableModel";
import type { UseCaseDeps } from "./deps";
import { findSubmittedTables } from "./findSubmittedTables";

/** What a unit is to prepare, and what its delivery is held against. */
export interface Granted extends Omit<DeliveryQuestion, "whole"> {
  /** Id of the uploaded workbook, where no table of it could be read; null where there are tables, or no workbook. */
  workbookId: string | null;
}

type Read = Pick<Repositories, "applications" | "decisions" | "files" | "regroupings">;

/**
 * The tables granted to the part of a unit, with the thresholds of their sources.
 * @throws {RangeError} when the unit has no part of the application
 */
export async function findGranted(
  deps: Pick<UseCaseDeps, "catalogue">,
  read: Read,
  record: ApplicationRecord,
  unitId: string,
): Promise<Granted> {
  const part = record.state.parts.find((candidate) => candidate.unitId === unitId);
  const row = record.parts[unitId];
  if (!part || !row) throw new RangeError(`no part of ${unitId}`);
  // One after the other: in a transaction they share one connection.
  const submission = await read.applications.findSubmission(record.id);
  const decided = await read.decisions.findLatest(row.id);
  const accepted = await read.regroupings.listAccepted([row.id]);
  const { catalogue } = await deps.catalogue();
  const content = submission?.content ?? {};
  const { tables, workbookId } = await findSubmittedTables(read, content);
  const linked = record.state.linkage;
  const sourceIds = linked ? record.state.parts.flatMap((one) => one.sourceIds) : part.sourceIds;
  const granted = grantedTables(
    (decided?.tables ?? []).map(({ key, title, grant, model }): DecidedModel => ({
      key,
      title,
      grant,
      model: asModel(model),
    })),
    tables,
    accepted.flatMap(({ tableKey, proposed }) => {
      const model = asModel(proposed);
      return model ? [{ key: tableKey, model }] : [];
    }),
    { sourceIds, linked },
  );
  return {
    granted,
    rules: granted.map((model) => deliveryRule(model, sourceIds, catalogue)),
    general: deliveryRule({ sources: [], unit: { id: null, label: "" } }, sourceIds, catalogue),
    workbookId: granted.length === 0 && workbookId ? workbookId : null,
  };
}

function asModel(stored: unknown): TableModel | null {
  const parsed = tableModel.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
