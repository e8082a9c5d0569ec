import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useOutletContext } from "@remix-run/react";
import { useEffect } from "react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { ReportSaving } from "~/app/ui/apply/StepForm";
import { TableBuilder } from "~/app/ui/builder/TableBuilder";
import { tablePageTitle } from "~/app/ui/builder/tablePageTitle";
import { TableGone } from "~/app/ui/builder/TableGone";
import { useBuilder } from "~/app/ui/builder/useBuilder";
import { changeFromForm } from "./builderForm.server";
import { loadBuilder } from "./builderPage.server";
import { readDraftForm } from "~/app/http/draftForm";
import { getOpenDraft } from "~/app/http/draftRequest";
import { notFound } from "~/app/http/problem";
import { changeTables } from "~/app/usecases/changeTables";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => tablePageTitle(params, data);

export async function loader(args: LoaderFunctionArgs) {
  const { language, draft } = await getOpenDraft(args);
  const loaded = await loadBuilder(args.context.portal, draft, args.params.tableId ?? "", language);
  if (!loaded) throw notFound();
  return loaded;
}

/** What a page without a script sends; one with a script saves by itself. */
export async function action(args: ActionFunctionArgs) {
  const { language, owner, draft } = await getOpenDraft(args);
  const { portal } = args.context;
  const tableId = args.params.tableId ?? "";
  const read = await readDraftForm(args.request);
  const { catalogue } = await portal.deps.catalogue();
  const change = read && changeFromForm(read.form, draft, tableId, catalogue);
  if (!change) throw notFound();
  const outcome = await changeTables(portal.deps, owner, draft.id, change);
  const to = paths(language);
  if (!outcome.ok) {
    if (outcome.problem.code === "not-found") throw notFound();
    throw redirect(to.application(outcome.problem.applicationId), 303);
  }
  return redirect(to.draftTable(draft.id, tableId), 303);
}

/** What the page holds is newer than what the server would send. */
export const shouldRevalidate = () => false;

export default function DraftTableBuilder() {
  const loaded = useLoaderData<typeof loader>();
  return <BuilderPage key={`${loaded.start.draftId} ${loaded.tableId} ${useLanguage()}`} loaded={loaded} />;
}

function BuilderPage({ loaded }: { loaded: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { start, tableId, options, sources, isLinked, estimated, steps } = loaded;
  const builder = useBuilder(
    start,
    options,
    sources.map(({ id }) => id),
  );
  const report = useOutletContext<ReportSaving>();
  const { state, retry } = builder;
  useEffect(() => {
    report({ state, retry });
    // `retry` is made anew with each drawing and always does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [report, state]);
  useEffect(() => () => report(null), [report]);
  const at = builder.tables.findIndex(({ id }) => id === tableId);
  const model = builder.tables[at];
  if (!model) return <TableGone draftId={start.draftId} />;
  return (
    <TableBuilder
      draftId={start.draftId}
      model={model}
      number={at + 1}
      builder={builder}
      options={options}
      sources={sources}
      isLinked={isLinked}
      estimated={estimated}
      steps={steps}
    />
  );
}
