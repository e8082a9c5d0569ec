import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import type { Language } from "~/schemas/language";
import { plainPage } from "./plainPage";
import { problemJson } from "./problem";
import { waitText } from "~/app/i18n/waitText";

const texts = { nb: nb.trouble.tooMany, nn: nn.trouble.tooMany, en: en.trouble.tooMany };

/** For an address that answers with a file or a redirect and has no page of its own: a page that says when to try again. */
export function tooManyPage(language: Language, retryAfterSeconds: number): Response {
  const t = texts[language];
  const page = plainPage({
    language,
    title: t.title,
    paragraphs: [t.again({ wait: waitText(retryAfterSeconds, t) }), t.why],
    link: { href: `/${language}`, text: t.toFront },
  });
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Retry-After": String(retryAfterSeconds),
  };
  return new Response(page, { status: 429, headers });
}

/** For a program that asks. @param retryAfterSeconds whole seconds */
export function tooManyProblem(retryAfterSeconds: number): Response {
  const answer = problemJson(429, "too-many-requests", `Try again in ${retryAfterSeconds} seconds`);
  answer.headers.set("Retry-After", String(retryAfterSeconds));
  return answer;
}
