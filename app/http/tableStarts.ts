import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { findSource } from "~/app/domain/catalogue/findSource";
import type { BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { suggestTables } from "~/app/domain/sample-tables/builder/suggestTables";
import type { Portal } from "~/app/portal";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";
import type { Catalogue } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { TableModel } from "~/schemas/tableModel";

/** A table to begin with, by a name that the form sends back. */
export interface TableStart {
  readonly id: string;
  readonly title: string;
  /** Whose: the source's name, or the reference of the earlier application. */
  readonly of: string;
  readonly model: Omit<TableModel, "id">;
}

/** Our suggestions for the sources chosen. */
export function suggestedStarts(
  catalogue: Catalogue,
  draft: Pick<DraftRecord, "content">,
  options: BuilderOptions,
  language: Language,
): TableStart[] {
  return chosenSources(draft.content).flatMap((id) => {
    const source = findSource(catalogue, id);
    if (!source) return [];
    return suggestTables(source, options).map((model, at) => ({
      id: `suggested ${id} ${at}`,
      title: model.title,
      of: source.name[language],
      model,
    }));
  });
}

/** Applications whose tables are offered: the latest. */
const mostEarlier = 5;

/** Tables of applications that the same account has sent. Two queries for the list, one for the tables. */
export async function earlierStarts({ read, queries }: Portal, owner: Owner): Promise<TableStart[]> {
  if (owner.accountId === null) return [];
  const sent = (await queries.ownApplications.list(owner.accountId)).slice(0, mostEarlier);
  const submissions = await read.applications.findLatestSubmissions(sent.map(({ id }) => id));
  return sent.flatMap((application) => {
    const submission = submissions.find(({ applicationId }) => applicationId === application.id);
    if (!submission || text(submission.content, "tableChoice") !== "build") return [];
    return tablesOf(submission.content).map(({ id: tableId, ...model }) => ({
      id: `earlier ${application.id} ${tableId}`,
      title: model.title,
      of: application.reference,
      model,
    }));
  });
}
