import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { languages } from "~/schemas/languages";
import { compareTexts } from "./compareTexts";
import type { ComparisonPageProps } from "./ComparisonPage";

/** The title of the page, with the case that it is about. */
export function comparisonTitle(
  params: { lang?: string },
  loaded: Pick<ComparisonPageProps, "comparison" | "reference"> | undefined,
): { title: string }[] {
  if (!loaded) return pageTitle(textsOf(params).shell.errors.notFoundTitle);
  const t = compareTexts[languages.find((language) => language === params.lang) ?? "nb"];
  const { comparison, reference } = loaded;
  const heading = comparison
    ? t.heading({ before: comparison.before.number, after: comparison.after.number })
    : t.onlyOneHeading;
  return pageTitle(`${heading}, ${reference}`);
}
