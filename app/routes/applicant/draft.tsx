import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { text } from "~/app/domain/applications/draftValues";
import { osloDate } from "~/app/domain/osloDate";
import { getOpenDraft } from "~/app/http/draftRequest";
import { shortcomingsOf } from "~/app/http/draftStep";
import { loadDraftQuestions } from "~/app/http/openQuestions";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { SaveStateLine, type SaveStateProps } from "~/app/ui/apply/SaveStateLine";
import { StepBar, stepOrder } from "~/app/ui/apply/StepBar";
import { useStepFocus } from "~/app/ui/apply/useStepFocus";
import { QuestionsLeft, QuestionsProvider, StepQuestions } from "~/app/ui/supplement/DraftQuestions";

export const handle = { access: { read: "edit-own-draft" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { language, draft } = await getOpenDraft(args);
  const { portal } = args.context;
  const to = paths(language);
  const pathname = new URL(args.request.url).pathname.replace(/\.data$/, "").replace(/\/$/, "");
  if (pathname === to.draft(draft.id)) throw redirect(to.draftStep(draft.id, "data"));
  const [shortcomings, now, questions] = await Promise.all([
    shortcomingsOf(portal, draft.content),
    portal.deps.now(),
    loadDraftQuestions(portal, draft),
  ]);
  const missing = new Set<string>(
    shortcomings.filter((one) => one.weight === "missing").map((shortcoming) => shortcoming.step),
  );
  return {
    draftId: draft.id,
    title: text(draft.content, "projectTitle"),
    savedAt: draft.updatedAt.toISOString(),
    today: osloDate(now),
    answers: draft.answersApplicationId,
    questions,
    done: stepOrder.filter((step) => step !== "send" && !missing.has(step)),
  };
}

/** The steps are done or not by what was saved a moment ago. */
export const shouldRevalidate = () => true;

export default function Draft() {
  const { draftId, title, savedAt, today, answers, questions, done } = useLoaderData<typeof loader>();
  const t = useTexts().apply;
  const to = paths(useLanguage());
  const { pathname } = useLocation();
  const current = stepOrder.find((step) => `${pathname}/`.startsWith(`${to.draftStep(draftId, step)}/`)) ?? "data";
  const [saving, setSaving] = useState<Pick<SaveStateProps, "state" | "retry"> | null>(null);
  useStepFocus();
  const resting: SaveStateProps["state"] = { phase: "resting", savedAt, applicationId: null, conflicts: [] };
  return (
    <div className="stack stack--wide application-steps">
      <div className="application-steps__top">
        <p className="quiet">
          {t.layout.application} · {title || t.list.untitled}
        </p>
        <SaveStateLine state={saving?.state ?? resting} retry={saving?.retry ?? null} today={today} />
      </div>
      <StepBar draftId={draftId} current={current} done={done} />
      {answers ? (
        <p className="card card--look">
          {t.layout.answersCase} <Link to={to.application(answers)}>{t.layout.toCase}</Link>
        </p>
      ) : null}
      <QuestionsProvider asked={questions}>
        {current === "send" ? <QuestionsLeft draftId={draftId} /> : null}
        {current === "send" || pathname !== to.draftStep(draftId, current) ? null : (
          <StepQuestions step={current} draftId={draftId} today={today} />
        )}
        <Outlet context={setSaving} />
      </QuestionsProvider>
      <p>
        <Link to={to.draftDelete(draftId)} className="quiet">
          {t.layout.removeDraft}
        </Link>
      </p>
    </div>
  );
}
