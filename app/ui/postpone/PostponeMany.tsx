import { Form, Link, useLocation } from "@remix-run/react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField, fieldId, SelectField, TextArea, TextField } from "../Field";
import { LetterPreview } from "../staff/LetterPreview";
import { errorSentence } from "../staff/StaffForm";
import { PostponeResults } from "./PostponeResults";
import { postponementReasonsInOrder } from "./postponementReasonsInOrder";
import type { PostponeManyProps } from "./PostponeManyProps";

/** Many parts at once: the closure, every case it touches with its two dates, one reason, the letter, the results. */
export function PostponeMany({ page, reply }: PostponeManyProps) {
  const texts = useTexts();
  const t = texts.postpone.many;
  const language = useLanguage();
  const to = paths(language);
  const own = page.audience === "caseworker" ? to.queue : to.parts;
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: errorSentence(code, texts) }));
  const isReview = reply?.step === "review" && reply.letter !== null;
  return (
    <div className="stack stack--wide">
      <p className="back-link">
        <Link to={own}>{page.audience === "caseworker" ? texts.caseworker.case.toQueue : texts.unit.title}</Link>
      </p>
      <h1>{isReview ? t.review({ count: reply.typed.parts.length }) : reply?.results ? t.results : t.title}</h1>
      {reply?.results ? (
        <PostponeResults page={page} results={reply.results} />
      ) : isReview ? (
        <Review reply={reply} />
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <p className="lead">{t.lead}</p>
          <PeriodForm page={page} />
          {page.period === null ? (
            <p role="status">{t.choosePeriod}</p>
          ) : page.parts.length === 0 ? (
            <p role="status">{t.none}</p>
          ) : (
            <ChooseParts
              page={page}
              reply={reply}
              errorOf={(field) => errors.find((one) => one.field === field)?.message}
            />
          )}
        </>
      )}
    </div>
  );
}

/** A form that changes nothing: what is chosen stands in the address. */
function PeriodForm({ page }: Pick<PostponeManyProps, "page">) {
  const t = useTexts().postpone.many;
  const language = useLanguage();
  const date = (on: PlainDate) => formatDate(on, language);
  const { asked, closures } = page;
  return (
    <Form method="get" className="card stack">
      <SelectField
        name="stengt"
        label={t.closure}
        defaultValue={asked.stengt ?? ""}
        options={[
          { value: "", label: t.ownPeriod },
          ...closures.map(({ id, name, from, until }) => ({
            value: id,
            label: `${name}, ${date(from)}–${date(until)}`,
          })),
        ]}
      />
      <div className="row">
        <TextField short type="date" name="fra" label={t.from} defaultValue={asked.fra ?? ""} />
        <TextField short type="date" name="til" label={t.until} defaultValue={asked.til ?? ""} />
      </div>
      <TextField
        short
        type="number"
        min={1}
        max={120}
        name="dager"
        label={t.days}
        help={t.daysHelp}
        defaultValue={asked.dager}
      />
      <div className="form-actions">
        <button className="ds-button" data-variant="secondary">
          {t.find}
        </button>
      </div>
    </Form>
  );
}

function ChooseParts(props: PostponeManyProps & { errorOf(field: string): string | undefined }) {
  const { page, reply, errorOf } = props;
  const texts = useTexts();
  const t = texts.postpone.many;
  const language = useLanguage();
  const to = paths(language);
  const { search } = useLocation();
  const date = (on: PlainDate) => formatDate(on, language);
  const { period, parts } = page;
  if (!period) return null;
  const dates = { from: date(period.from), until: date(period.until) };
  const caseAddress = page.audience === "caseworker" ? to.case : to.part;
  const chosen = reply?.typed.parts ?? parts.map(({ value }) => value);
  return (
    <Form method="post" action={search || "?"} className="stack" noValidate>
      <p role="status">{t.found({ count: parts.length, ...dates })}</p>
      {page.isCut ? <p className="card card--look">{t.cut({ count: parts.length })}</p> : null}
      {errorOf("parts") ? <div className="field__error">{errorOf("parts")}</div> : null}
      <div className="table-frame" role="region" aria-label={t.title} tabIndex={0} id={fieldId("parts")}>
        <table className="queue postpone-many">
          <thead>
            <tr>
              <th scope="col">{t.columns.case}</th>
              <th scope="col">{t.columns.unit}</th>
              <th scope="col">{t.columns.dueOn}</th>
              <th scope="col">{t.columns.likelyOn}</th>
              <th scope="col">{t.columns.take}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.value}>
                <th scope="row">
                  <Link to={caseAddress(part.applicationId)}>{part.reference}</Link>
                  <span className="quiet">{part.title}</span>
                </th>
                <td>{part.unit}</td>
                <td>{date(part.dueOn)}</td>
                <td>
                  {date(part.likelyOn)}
                  {part.postponedUntil ? (
                    <span className="queue__line quiet">{t.already({ date: date(part.postponedUntil) })}</span>
                  ) : null}
                </td>
                <td>
                  <input
                    type="checkbox"
                    name="parts"
                    value={part.value}
                    defaultChecked={chosen.includes(part.value)}
                    aria-label={t.takeOn(part)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChoiceField
        type="radio"
        name="reasonCode"
        label={texts.postpone.reasonCode}
        error={errorOf("reasonCode")}
        chosen={[reply?.typed.reasonCode ?? "closure"]}
        options={postponementReasonsInOrder.map((value) => ({ value, label: texts.postpone.reasons[value] }))}
      />
      <TextArea
        name="reason"
        label={texts.postpone.reason}
        help={texts.caseworker.postpone.reasonHelp}
        error={errorOf("reason")}
        defaultValue={reply?.typed.reason ?? t.reasonStart(dates)}
      />
      <div className="form-actions">
        <button className="ds-button" name="intent" value="review">
          {t.preview}
        </button>
      </div>
    </Form>
  );
}

function Review({ reply }: { reply: NonNullable<PostponeManyProps["reply"]> }) {
  const t = useTexts().postpone.many;
  const { search } = useLocation();
  const { typed, letter } = reply;
  return (
    <Form method="post" action={search || "?"} className="stack">
      <input type="hidden" name="reasonCode" value={typed.reasonCode} />
      <input type="hidden" name="reason" value={typed.reason} />
      {typed.parts.map((value) => (
        <input type="hidden" name="parts" value={value} key={value} />
      ))}
      <p>{t.example}</p>
      {letter ? <LetterPreview letter={letter} /> : null}
      <div className="form-actions">
        <button className="ds-button" name="intent" value="send">
          {t.send({ count: typed.parts.length })}
        </button>
        <button className="ds-button" data-variant="secondary" name="intent" value="edit">
          {t.back}
        </button>
      </div>
    </Form>
  );
}
