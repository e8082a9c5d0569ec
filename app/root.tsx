import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useEffect, type ReactNode } from "react";
import type { RouteAccess } from "./domain/access/RouteAccess";
import { activeNotices } from "./domain/catalogue/activeNotices";
import type { Unavailable } from "./domain/faults/Unavailable";
import { osloDate } from "./domain/osloDate";
import { within } from "./http/tellTroubles";
import { getVisitor } from "./http/session";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { pageTitle, textsOf, useLanguage, useTexts, useTextsOfPage } from "./i18n/useTexts";
import { waitText } from "./i18n/waitText";
import { ErrorPage } from "./ui/ErrorPage";
import { forgetSentForm, lastSentForm } from "./ui/lastSent";
import { TooManyPage } from "./ui/TooManyPage";
import { PageFrame, type FrameData } from "./ui/PageFrame";
import { TroublePage } from "./ui/TroublePage";
import { staysInOwnRecords } from "./ui/own-records/staysInOwnRecords";
import { NewVersionNotice } from "./ui/version/NewVersionNotice";
import styles from "./ui/css/app.css?url";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The frame does without what it can't get by then: a page that needs no database is shown all the same. */
const frameMs = 5_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { portal, nonce } = context;
  const asked = Promise.all([getVisitor(request, context), portal.deps.now(), portal.deps.catalogue()]);
  const answered = await within(frameMs, asked).catch((error: unknown) => {
    if (!findDatabaseTrouble(error)) throw error;
    return null;
  });
  if (!answered) return data({ frame: frameWithoutDatabase(portal.env), nonce });
  const [{ account }, now, { catalogue }] = answered;
  const today = osloDate(now);
  const frame: FrameData = {
    operator: portal.env.OPERATOR_NAME,
    today,
    isDemo: portal.env.DEMO,
    account: account ? { name: account.name, roles: account.roles } : null,
    notices: activeNotices(catalogue, today),
    isIncomplete: false,
  };
  return data({ frame, nonce });
}

const frameWithoutDatabase = (env: { OPERATOR_NAME: string; DEMO: boolean }): FrameData => ({
  operator: env.OPERATOR_NAME,
  today: osloDate(new Date()),
  isDemo: env.DEMO,
  account: null,
  notices: [],
  isIncomplete: true,
});

/** The title of a page of an error; every other page says its own. */
export const meta: MetaFunction = ({ error, params }) => {
  if (!error) return [];
  const texts = textsOf(params);
  const { notFoundTitle, failedTitle } = texts.shell.errors;
  if (secondsToWait(error) !== null) return pageTitle(texts.trouble.tooMany.title);
  const trouble = findUnavailable(error)?.trouble;
  if (trouble) return pageTitle(texts.trouble[trouble].title);
  return pageTitle(isMissing(error) ? notFoundTitle : failedTitle);
};

/** What Remix throws in a browser that does not reach the portal, or is answered by something before it. */
const unreached = /fetch|network|load failed|Unable to decode turbo-stream/i;

function findUnavailable(error: unknown): Unavailable | null {
  if (isRouteErrorResponse(error)) {
    const answer = error.data as Partial<Unavailable> | null;
    return answer?.code === "unavailable" ? (answer as Unavailable) : null;
  }
  if (typeof document === "undefined" || !(error instanceof Error) || !unreached.test(error.message)) return null;
  const sent = lastSentForm();
  return { code: "unavailable", trouble: "unreachable", isChange: sent !== null, sent };
}

const isMissing = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;

/** For an answer that said to try again later: in how many seconds; null for every other error. */
function secondsToWait(error: unknown): number | null {
  if (!isRouteErrorResponse(error) || error.status !== 429) return null;
  return (error.data as { retryAfterSeconds: number }).retryAfterSeconds;
}

/** Pages always know who is signed in and what day it is: nothing is kept over from the page before, with one exception. */
export const shouldRevalidate = (move: { currentUrl: URL; nextUrl: URL }) => !staysInOwnRecords(move);

let nonceOfDocument: string | undefined;

/**
 * What this document's scripts run by. In the browser it is the one that the document came with: data that are fetched
 * later come with an answer, and a nonce, of their own.
 */
function useNonce(): string | undefined {
  const ofAnswer = useRouteLoaderData<typeof loader>("root")?.nonce;
  if (typeof document === "undefined") return ofAnswer;
  return (nonceOfDocument ??= document.querySelector<HTMLElement>("meta[property=csp-nonce]")?.nonce ?? ofAnswer);
}

export function Layout({ children }: { children: ReactNode }) {
  useTextsOfPage();
  const language = useLanguage();
  const nonce = useNonce();
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Vite reads it when a script fetches more; browsers hide it from scripts, so that React finds it empty. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const frame = useRouteLoaderData<typeof loader>("root")?.frame ?? null;
  const { key } = useLocation();
  useEffect(forgetSentForm, [key]);
  return (
    <PageFrame frame={frame}>
      <NewVersionNotice />
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useRouteLoaderData<typeof loader>("root")?.frame ?? null;
  const { tooMany } = useTexts().trouble;
  const unavailable = findUnavailable(error);
  const seconds = secondsToWait(error);
  return (
    <PageFrame frame={frame && { ...frame, isIncomplete: false }}>
      {unavailable ? (
        <TroublePage {...unavailable} />
      ) : seconds !== null ? (
        <TooManyPage wait={waitText(seconds, tooMany)} />
      ) : (
        <ErrorPage kind={isMissing(error) ? "not-found" : "failed"} />
      )}
    </PageFrame>
  );
}
