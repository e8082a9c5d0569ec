import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { providerSignOut } from "~/app/http/providerSignOut";
import { getVisitor, signOut } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

/** A link alone signs nobody out; the page is for who is signed out already. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { front } = paths(getLanguage(params));
  const { account } = await getVisitor(request, context);
  return account ? redirect(front) : null;
}

/**
 * Signs out here, and then at the provider that vouched for the person. The way there is a page that goes on by
 * itself: the rules for forms bar a redirect to another site.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { front } = paths(getLanguage(params));
  const there = await providerSignOut(request, context);
  const cookie = await signOut(request, context);
  if (!there) return redirect(front, { status: 303, headers: { "Set-Cookie": cookie } });
  // From here on this request is nobody's: the page is drawn for one who is signed out.
  delete context.visitor;
  const goOn = there.url ? { Refresh: `0; url=${there.url}` } : undefined;
  return data(there, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store", ...goOn } });
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;
export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).signIn.signedOut.title);

export default function SignOut() {
  const there = useActionData<typeof action>();
  const t = useTexts().signIn.signedOut;
  const to = paths(useLanguage());
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      {there ? <p className="lead">{there.url ? t.goingOn[there.provider] : t.notThere[there.provider]}</p> : null}
      <p>{there?.url ? <a href={there.url}>{t.goOn[there.provider]}</a> : <Link to={to.front}>{t.toFront}</Link>}</p>
    </div>
  );
}
