import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { list } from "~/app/domain/applications/draftValues";
import { readDraftForm } from "~/app/http/draftForm";
import { getOpenDraft } from "~/app/http/draftRequest";
import { stepStart } from "~/app/http/draftStep";
import { draftFiles } from "~/app/http/draftTable";
import { loadTableList, tableChangeOf } from "./tableList.server";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { Attachments } from "~/app/ui/apply/Attachments";
import { DraftChoice } from "~/app/ui/apply/DraftFields";
import { fileProblemText, type FileProblem } from "~/app/ui/apply/fileProblem";
import { StepForm } from "~/app/ui/apply/StepForm";
import { TableWords } from "~/app/ui/apply/TableWords";
import { UploadTable } from "~/app/ui/apply/UploadTable";
import { useTableTexts } from "~/app/ui/builder/useTableTexts";
import { TableList } from "~/app/ui/builder/TableList";
import { changeTables } from "~/app/usecases/changeTables";
import { removeFile } from "~/app/usecases/removeFile";
import { saveDraft } from "~/app/usecases/saveDraft";
import { saveStep } from "./saveStep.server";
import { askedCorrections } from "./corrections.server";
import { readWorkbookAgain, takeAttachment, takeWorkbook } from "./takeFiles.server";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.table.title);

export async function loader(args: LoaderFunctionArgs) {
  const { language, owner, draft } = await getOpenDraft(args);
  const { portal } = args.context;
  const [files, list] = await Promise.all([
    draftFiles(portal, draft, language),
    loadTableList(portal, owner, draft, language),
  ]);
  return { start: stepStart(draft, "table"), ...files, list };
}

const problemsReply = (problems: FileProblem[]) =>
  data({ retry: null, tooLong: [] as string[], problems }, { status: 422 });

export async function action(args: ActionFunctionArgs) {
  const open = await getOpenDraft(args);
  const read = await readDraftForm(args.request);
  if (!read) return problemsReply([{ field: "workbook", code: "tooLarge", name: "" }]);
  const saved = await saveStep(args, open, "table", read.form);
  if (saved.reply) return saved.reply;
  const { language, owner, draft } = saved;
  const { portal } = args.context;
  const to = paths(language);
  const here = to.draftStep(draft.id, "table");
  const [intent = "", subject = ""] = String(read.form.get("intent") ?? "").split(" ");

  const workbook = await takeWorkbook({ portal, owner, draft }, read);
  const attachment = await takeAttachment({ portal, owner, draft }, read);
  const problems = [workbook, attachment].filter((one): one is FileProblem => one !== null && one !== "taken");
  if (intent === "upload" && !workbook) problems.push({ field: "workbook", code: "missing", name: "" });
  if (intent === "attach" && !attachment) problems.push({ field: "attachments", code: "missing", name: "" });
  if (problems.length > 0) return problemsReply(problems);
  if (workbook) return redirect(`${here}#eksempeltabell`, 303);
  if (intent === "next") return redirect(to.draftStep(draft.id, "about"), 303);
  if (attachment) return redirect(`${here}#vedlegg`, 303);

  const corrections = await askedCorrections(portal, draft, read.form);
  if (corrections === "unclear")
    return data(
      { retry: null, tooLong: [] as string[], problems: [] as FileProblem[], unclear: true },
      { status: 422 },
    );
  if (corrections) {
    await readWorkbookAgain({ portal, owner, draft }, corrections);
    return redirect(`${here}#eksempeltabell`, 303);
  }
  if (intent === "remove") await removeFile(portal.deps, owner, draft.id, subject);
  const change = await tableChangeOf(portal, owner, draft, read.form, language);
  if (change) {
    const before = new Set(list(draft.content, "tables"));
    const outcome = await changeTables(portal.deps, owner, draft.id, change);
    if (read.form.get("start") === "workbook" && outcome.ok)
      await saveDraft(portal.deps, owner, draft.id, {
        baseVersion: outcome.value.version,
        changes: { tableChoice: "build" },
      });
    const fresh = outcome.ok ? list(outcome.value.content, "tables").find((id) => !before.has(id)) : undefined;
    if (fresh && change.kind === "commands") return redirect(to.draftTable(draft.id, fresh), 303);
    return redirect(`${here}#tabeller`, 303);
  }
  return redirect(here, 303);
}

export default function DraftTable() {
  const { start, list: tables, workbook, reading, attachments } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const navigation = useNavigation();
  const texts = useTexts().apply;
  const words = useTableTexts();
  const t = texts.table;
  const begin = reply?.retry ?? start;
  const problems: FileProblem[] = reply && "problems" in reply ? reply.problems : [];
  const correctionError = reply && "unclear" in reply ? words.correct.unclear : undefined;
  const errors = [
    ...problems.map((one) => ({ field: one.field as string, message: fileProblemText(one, texts.fileProblem) })),
    ...(correctionError ? [{ field: "correction.range", message: correctionError }] : []),
  ];
  const errorOf = (field: FileProblem["field"]) => errors.find((one) => one.field === field)?.message;
  const choices: Record<string, Record<string, string>> = texts.choices;
  return (
    <>
      <header className="stack stack--tight">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <StepForm
        step="table"
        start={begin}
        tooLong={reply?.tooLong}
        errors={errors}
        encType="multipart/form-data"
        wordsFor={(field, value) => choices[field]?.[value] ?? value}
      >
        {() => (
          <>
            <DraftChoice
              field="tableChoice"
              start={begin}
              label={t.choiceLegend}
              options={[
                { value: "upload", label: t.upload, help: t.uploadHelp },
                { value: "build", label: t.build, help: t.buildHelp },
                { value: "help", label: t.help, help: t.helpHelp },
              ]}
            />
            <UploadTable
              file={workbook}
              reading={reading}
              error={errorOf("workbook")}
              settled={reply ?? workbook?.id}
              variables={tables.variables}
              isOutdated={reading !== null && reading.sourceIds.join() !== tables.sourceIds.join()}
              correctionError={correctionError}
              isChecking={navigation.state !== "idle" && navigation.formData?.get("intent") === "upload"}
            />
            <TableList
              draftId={begin.draftId}
              tables={tables.tables}
              suggested={tables.suggested}
              earlier={tables.earlier}
              canUndo={tables.canUndo}
            />
            <TableWords start={begin} />
            <Attachments
              files={attachments}
              error={errorOf("attachments")}
              settled={reply ?? attachments.map(({ id }) => id).join()}
            />
          </>
        )}
      </StepForm>
    </>
  );
}
