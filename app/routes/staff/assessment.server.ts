import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import type { CheckedPoint } from "~/app/domain/applications/Decision";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { listChecklist } from "~/app/domain/applications/listChecklist";
import { listShortcomings } from "~/app/domain/applications/listShortcomings";
import { readWorkbookVerdict } from "~/app/domain/applications/workbookVerdict";
import { findSource } from "~/app/domain/catalogue/findSource";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { findDifferencing } from "~/app/domain/disclosure/findDifferencing";
import { osloDate } from "~/app/domain/osloDate";
import { describeTable } from "~/app/domain/sample-tables/layout/describeTable";
import { loadStaffCase, type StaffCase } from "~/app/http/staffCase";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { estimateTable } from "~/app/usecases/estimateTable";
import { findSubmittedTables } from "~/app/usecases/findSubmittedTables";
import { assessmentForm } from "~/schemas/decisions";
import type { TableModel } from "~/schemas/tableModel";

/** Tables whose small cells are estimated on the page; the rest are named with their size alone. */
const mostEstimated = 8;

/** What a caseworker needs to decide: the use and the purposes, what is missing, small cells, earlier cases, notes. */
export async function loadAssessment(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, language, today, offered } = found;
  const [submission, assessed, { catalogue }] = await Promise.all([
    portal.read.applications.findSubmission(record.id),
    portal.read.assessments.find(record.id),
    portal.deps.catalogue(),
  ]);
  if (!submission) throw notFound();
  const { content } = submission;
  const sourceIds = chosenSources(content);
  const [{ tables, workbookId, reading }, similar, names] = await Promise.all([
    findSubmittedTables(portal.read, content),
    portal.queries.similarCases.list(record.id, sourceIds),
    portal.read.identity.namesOf(assessed ? [assessed.savedBy] : []),
  ]);
  const verdict = workbookId ? readWorkbookVerdict(reading) : null;
  const models = tables.map(({ model }) => model);
  return {
    applicationId: record.id,
    reference: record.reference,
    title: record.title,
    caseAddress: found.caseAddress,
    use: text(content, "useDescription"),
    purposes: sourceIds.map((id) => {
      const source = findSource(catalogue, id);
      return {
        id,
        name: source ? `${source.abbreviation} – ${source.name[language]}` : id,
        purpose: source?.purpose
          ? { text: source.purpose.text[language], paragraph: source.purpose.paragraph, url: source.purpose.url }
          : null,
        fit: text(content, `purposeFit.${id}`),
      };
    }),
    shortcomings: listShortcomings(content, catalogue, verdict),
    findings: verdict?.checked ? { errors: verdict.errors, warnings: verdict.warnings } : null,
    tables: await Promise.all(models.map((model, at) => smallCellsOf(found, model, at < mostEstimated))),
    differencing: findDifferencing(models, catalogue).length,
    similar: similar.map((one) => ({
      ...one,
      shared: one.shared.map((id) => findSource(catalogue, id)?.abbreviation ?? id),
      href: paths(language).case(one.id),
    })),
    checklist: listChecklist({ linkage: record.state.linkage, on: today }).map(({ point, provision, url }) => {
      const before = assessed?.content.checklist.find((one) => one.point === point);
      return { point, provision, url, answer: before?.answer ?? null, note: before?.note ?? "" };
    }),
    notes: assessed?.content.notes ?? "",
    version: assessed?.version ?? 0,
    saved: assessed && {
      name: names.get(assessed.savedBy) ?? "",
      on: osloDate(assessed.savedAt),
      at: assessed.savedAt.toISOString(),
    },
    isSavedNow: new URL(args.request.url).searchParams.has("lagret"),
    decidable: record.state.parts
      .filter(({ unitId }) => offered.parts[unitId]?.includes("decide"))
      .map(({ unitId }) => ({ unitId, unit: findUnitName(catalogue, unitId, today)?.name[language] ?? unitId })),
  };
}

/** What can be said of small cells in one table, in a thread apart. */
async function smallCellsOf({ portal }: StaffCase, model: TableModel, isEstimated: boolean) {
  const about = describeTable(model, null);
  if (!isEstimated) return { about, status: "stopped" as const, cells: 0, below: 0, expected: null };
  const { catalogue } = await portal.deps.catalogue();
  const { estimate } = await estimateTable({ catalogue, estimate: portal.estimate }, model);
  const { status, cells, expected, threshold } = estimate;
  return { about, status, cells, below: threshold.below, expected };
}

/** Saves notes and ticks, unless a colleague saved meanwhile: then both versions are shown. */
export async function assessmentAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, account, now, language } = found;
  if (record.personalDataErasedAt) throw notFound();
  const submission = parseWithZod(await args.request.formData(), { schema: assessmentForm });
  if (submission.status !== "success")
    return data({ typed: submission.payload, theirs: null, version: 0 }, { status: 422 });
  const { version, notes, checklist } = submission.value;
  const content = {
    notes,
    checklist: checklist.flatMap(({ point, answer, note }): CheckedPoint[] =>
      answer ? [{ point, answer, note }] : [],
    ),
  };
  const saved = await portal.deps.transact((repositories) =>
    repositories.assessments.save(record.id, version, content, account.id, now),
  );
  if (saved) return redirect(`${paths(language).assessment(record.id)}?lagret`, 303);
  const theirs = await portal.read.assessments.find(record.id);
  return data(
    { typed: submission.payload, theirs: theirs?.content.notes ?? "", version: theirs?.version ?? 0 },
    { status: 409 },
  );
}
