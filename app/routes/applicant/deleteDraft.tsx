import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { text } from "~/app/domain/applications/draftValues";
import { getOpenDraft } from "~/app/http/draftRequest";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.remove.title);

export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  return { draftId: draft.id, title: text(draft.content, "projectTitle") };
}

export async function action(args: ActionFunctionArgs) {
  const { language, owner, draft } = await getOpenDraft(args);
  await args.context.portal.deps.transact((repositories) => repositories.drafts.remove(draft.id, owner));
  return redirect(paths(language).applications, 303);
}

export default function DeleteDraft() {
  const { draftId, title } = useLoaderData<typeof loader>();
  const texts = useTexts().apply;
  const t = texts.remove;
  const to = paths(useLanguage());
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead({ title: title || texts.list.untitled })}</p>
      <Form method="post" className="form-actions">
        <button className="ds-button" data-color="danger">
          {t.confirm}
        </button>
        <Link to={to.draftStep(draftId, "data")}>{t.cancel}</Link>
      </Form>
    </div>
  );
}
