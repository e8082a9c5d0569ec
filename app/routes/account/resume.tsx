import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { readTypedTexts } from "~/app/domain/access/readTypedTexts";
import { isId } from "~/app/http/caseOfApplicant";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireAccount } from "~/app/http/session";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { ResumePage } from "~/app/ui/account/ResumePage";

export const handle = { access: { read: "manage-own-account", change: "manage-own-account" } } satisfies RouteAccess;

/** The form in the address. @throws a 404 for none, one that is too old, or another account's */
async function findForm({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const account = await requireAccount(request, context);
  const id = params.parkedId;
  const form = isId(id) ? await context.portal.read.parkedForms.find(id, account.id) : null;
  if (!form) throw notFound();
  return { account, form };
}

export async function loader(args: LoaderFunctionArgs) {
  const { form } = await findForm(args);
  return { path: form.path, fields: form.fields, ...readTypedTexts(form.fields) };
}

/** Sends the browser on with the same fields: status 307 keeps method and body. What is kept of them is deleted. */
export async function action(args: ActionFunctionArgs) {
  const { account, form } = await findForm(args);
  await args.context.portal.read.parkedForms.remove(form.id, account.id);
  return redirect(form.path, 307);
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).account.resume.title);

export default function Resume() {
  const form = useLoaderData<typeof loader>();
  const t = useTexts().account.resume;
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <ResumePage {...form} />
    </div>
  );
}
