import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DeadlineExplanation } from "~/app/ui/DeadlineExplanation";
import { DeadlineStrip } from "~/app/ui/DeadlineStrip";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { CalculatorForm, type CalculatorErrorCode } from "~/app/ui/public/CalculatorForm";
import { OtherReading } from "~/app/ui/public/OtherReading";
import { PracticeCard } from "~/app/ui/public/PracticeCard";
import { readDeadlineQuery, type DeadlineRule } from "~/schemas/deadline";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** The address carries the choices under the same names as the API; what is left out has its usual value. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { deps } = context.portal;
  const today = osloDate(await deps.now());
  const given = new URL(request.url).searchParams;
  const search = new URLSearchParams({ complete: today, linkage: "false", rule: "mon-fri" });
  for (const name of ["complete", "linkage", "rule"]) {
    if (!given.has(name)) continue;
    search.delete(name);
    for (const value of given.getAll(name)) search.append(name, value);
  }
  const values = {
    complete: (search.get("complete") ?? "").slice(0, 40),
    linkage: search.get("linkage") ?? "",
    rule: search.get("rule") ?? "",
  };
  const query = readDeadlineQuery(search);
  if (!query.ok) {
    const { code, parameter } = query.error;
    const error = { parameter, code: errorCode(code, parameter, values.complete) };
    return data({ values, error, answer: null, today }, { status: code === "date-out-of-range" ? 422 : 400 });
  }
  const { complete, linkage, rule } = query.value;
  const compute = (reading: DeadlineRule) =>
    computeStatutoryDeadline({ completeOn: complete, linkage }, deps.calendar, reading);
  const answer = { chosen: compute(rule), other: compute(rule === "mon-fri" ? "mon-sat" : "mon-fri") };
  return data({ values, error: null, answer, today });
}

function errorCode(code: string, parameter: string, complete: string): CalculatorErrorCode {
  if (code === "date-out-of-range") return "complete-out-of-range";
  if (parameter === "linkage") return "linkage-invalid";
  if (parameter === "rule") return "rule-invalid";
  return complete.trim() === "" ? "complete-missing" : "complete-invalid";
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, params }) => {
  const t = textsOf(params).calculator.page;
  if (!loaded?.answer) return pageTitle(loaded?.error ? t.errorTitle : t.name);
  const language = params.lang === "nn" || params.lang === "en" ? params.lang : "nb";
  const { dueOn } = loaded.answer.chosen;
  return pageTitle(t.answer({ weekday: formatWeekday(dueOn, language), date: formatDate(dueOn, language) }));
};

export default function DeadlineCalculator() {
  const { values, error, answer, today } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const t = texts.calculator.page;
  const language = useLanguage();
  const message = error ? calculatorMessage(error.code, values.complete, t.errors) : undefined;
  if (error && message) {
    return (
      <div className="stack calculator-error">
        <ErrorSummary errors={[{ field: error.parameter, message }]} />
        <h1>{t.name}</h1>
        <CalculatorForm values={values} error={{ parameter: error.parameter, message }} />
      </div>
    );
  }
  if (!answer) return null;
  const { chosen, other } = answer;
  const day = { workingDays: chosen.workingDays, date: formatDate(chosen.completeOn, language) };
  return (
    <div className="calculator">
      <div className="calculator__answer stack stack--tight">
        <p className="quiet">{t.name}</p>
        <h1 aria-live="polite">
          {t.answer({ weekday: formatWeekday(chosen.dueOn, language), date: formatDate(chosen.dueOn, language) })}
        </h1>
        <p className="lead">{chosen.statutory ? t.lead(day) : t.leadBefore(day)}</p>
      </div>
      <section className="calculator__why card" aria-label={texts.calculator.explanation.summary}>
        <DeadlineStrip completeOn={chosen.completeOn} dueOn={chosen.dueOn} skipped={chosen.skipped} today={today} />
        <DeadlineExplanation deadline={chosen} today={today} open />
      </section>
      <div className="calculator__form card">
        <h2>{t.formHeading}</h2>
        <CalculatorForm key={JSON.stringify(values)} values={values} />
        <p className="quiet">{t.share}</p>
      </div>
      <div className="calculator__more stack">
        <OtherReading chosen={chosen} other={other} />
        <PracticeCard />
      </div>
    </div>
  );
}

function calculatorMessage(
  code: CalculatorErrorCode,
  given: string,
  texts: ReturnType<typeof useTexts>["calculator"]["page"]["errors"],
): string {
  return code === "complete-invalid" ? texts[code]({ given }) : texts[code];
}
