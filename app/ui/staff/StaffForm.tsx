import { Form, Link, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { Texts } from "~/app/i18n/nb";
import { useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { LetterEditingProvider } from "../letters/letterEditing";
import { letterProblemField, letterProblemSentence } from "../letters/letterProblem";
import { ConflictNotice } from "./ConflictNotice";
import { flattenTyped } from "./flattenTyped";

export interface StaffFormHead {
  reference: string;
  title: string;
  caseAddress: string;
  version: number;
  loadedAt: string;
  /** Whether the rules allow it as the case stands. */
  isPossible: boolean;
}

/** The sentence for what is wrong, whether the schema or the rules of the case found it. */
export function errorSentence(code: StaffReply["errors"][number]["code"], texts: Texts): string {
  const sentences: Record<string, string> = { ...texts.status.problems.refused, ...texts.caseworker.errors };
  return sentences[code] ?? texts.status.problems.changedUnknown;
}

/** A name in a form as an id: `items[3].comment` → `items-3-comment`. */
export const nameAsId = (name: string) => name.replaceAll(/[[\].]+/g, "-");

/** What a reworded letter is carried in. */
const letterFields = ["letterSubject", "letterBody", "letterBasis"];

/**
 * The frame of a page on which staff do one thing with a case: fill in, look over, send. Everything typed stays,
 * whatever is answered, and it works without a script.
 * @param act says which form it is, on a page that has two
 * @param review what is shown before it is sent
 */
export function StaffForm<Preview>(props: {
  head: StaffFormHead;
  heading: string;
  lead?: ReactNode;
  reply: StaffReply<Preview> | undefined;
  next: string;
  send: string;
  act?: string;
  review(preview: Preview): ReactNode;
  /** A more telling sentence for an error, where the page has one. */
  sentenceOf?(error: StaffReply["errors"][number]): string | undefined;
  children(errorOf: (name: string) => string | undefined, typed: Record<string, unknown> | undefined): ReactNode;
}) {
  const { head, heading, lead, reply, next, send, act, review, sentenceOf, children } = props;
  const texts = useTexts();
  const t = texts.caseworker.form;
  const isBusy = useNavigation().state === "submitting";
  const errors = (reply?.errors ?? []).map((error) => ({
    field: error.field,
    message: sentenceOf?.(error) ?? errorSentence(error.code, texts),
  }));
  const isReview = reply?.step === "review" && reply.preview !== null;
  const letter = reply?.letter ?? null;
  for (const problem of letter?.problems ?? [])
    errors.push({
      field: letterProblemField(problem),
      message: letterProblemSentence(problem, texts.letterPages.edit),
    });
  return (
    <div className="stack staff-form">
      <p className="back-link">
        <Link to={head.caseAddress}>{t.back}</Link>
      </p>
      <div className="stack stack--tight">
        <p className="quiet">
          {head.reference} · {head.title}
        </p>
        <h1>{isReview ? t.reviewHeading({ what: heading }) : heading}</h1>
      </div>
      {reply?.conflict ? (
        <ConflictNotice conflict={reply.conflict} caseAddress={head.caseAddress} isPossible={head.isPossible} />
      ) : null}
      <ErrorSummary errors={errors.map((error) => ({ ...error, field: error.field && nameAsId(error.field) }))} />
      {head.isPossible || reply?.conflict ? null : (
        <div className="card card--look" role="status">
          <p>{t.notPossible}</p>
        </div>
      )}
      {lead && !isReview ? <div className="lead">{lead}</div> : null}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="version" value={reply?.version ?? head.version} />
        <input type="hidden" name="loadedAt" value={reply?.loadedAt ?? head.loadedAt} />
        {act ? <input type="hidden" name="act" value={act} /> : null}
        {isReview && reply.preview !== null ? (
          <>
            {flattenTyped(reply.typed)
              .filter(({ name }) => name !== "act" && !(letter && letterFields.includes(name)))
              .map(({ name, value }) => (
                <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
              ))}
            <LetterEditingProvider value={letter}>{review(reply.preview)}</LetterEditingProvider>
            <div className="form-actions">
              <button className="ds-button" name="intent" value="send" disabled={isBusy}>
                {send}
              </button>
              <button className="ds-button" data-variant="secondary" name="intent" value="edit">
                {t.backAndChange}
              </button>
            </div>
          </>
        ) : (
          <>
            {/* A letter that was reworded goes along while the form is changed. */}
            {flattenTyped(reply?.typed ?? {})
              .filter(({ name }) => letterFields.includes(name))
              .map(({ name, value }) => (
                <input type="hidden" name={name} value={value} key={name} />
              ))}
            {children((name) => errors.find((error) => error.field === name)?.message, reply?.typed)}
            {head.isPossible ? (
              <div className="form-actions">
                <button className="ds-button" name="intent" value="review">
                  {next}
                </button>
                <Link to={head.caseAddress}>{t.cancel}</Link>
              </div>
            ) : null}
          </>
        )}
      </Form>
    </div>
  );
}
