import { errorOf } from "~/app/ui/errorOf";
import { Form, Link, useNavigation } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { TableModel } from "~/schemas/tableModel";
import { ChangeProblemMessage } from "../ChangeProblemMessage";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField, TextArea } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { errorSentence } from "../staff/StaffForm";
import { useDecisionTexts } from "./decisionTexts";
import { TwoTables } from "./TwoTables";

export interface RegroupingAnswerProps {
  reference: string;
  title: string;
  unit: string;
  version: number;
  reader: string;
  toCase: string;
  /** Oldest first. */
  proposals: {
    proposalId: string;
    table: string;
    asked: TableModel | null;
    proposed: TableModel;
    reason: string;
    accepted: boolean | null;
    answeredOn: PlainDate | null;
  }[];
  reply:
    | {
        typed: Record<string, unknown>;
        errors: StaffReply["errors"];
        problem: ComponentProps<typeof ChangeProblemMessage>["problem"] | null;
      }
    | undefined;
}

/** A regrouped table, for the applicant to accept or not; earlier proposals stand below with their answers. */
export function RegroupingAnswer(props: RegroupingAnswerProps) {
  const { reference, title, unit, version, reader, toCase, proposals, reply } = props;
  const texts = useTexts();
  const own = useDecisionTexts().regroup;
  const t = own.forApplicant;
  const language = useLanguage();
  const isBusy = useNavigation().state === "submitting";
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: errorSentence(code, texts) }));
  const open = proposals.findLast(({ accepted }) => accepted === null);
  return (
    <div className="stack">
      {reply?.problem ? (
        <ChangeProblemMessage problem={reply.problem} reader={reader}>
          <p>
            <Link to={toCase}>{texts.status.page.toCase}</Link>
          </p>
        </ChangeProblemMessage>
      ) : null}
      <div className="stack stack--tight">
        <p className="quiet">{texts.status.page.case({ reference, title })}</p>
        <h1>{t.heading({ unit })}</h1>
        {open ? <p className="lead">{t.lead}</p> : <p>{t.none}</p>}
      </div>
      <ErrorSummary errors={errors} />
      {open ? (
        <>
          <dl className="facts">
            <dt>{t.reason}</dt>
            <dd className="as-typed">{open.reason}</dd>
          </dl>
          <TwoTables asked={open.asked} proposed={open.proposed} />
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="proposalId" value={open.proposalId} />
            <ChoiceField
              type="radio"
              name="accepted"
              label={t.question}
              error={errorOf(errors, "accepted")}
              chosen={[typedText(reply?.typed, "accepted")]}
              options={[
                { value: "yes", label: t.yes },
                { value: "no", label: t.no },
              ]}
            />
            <TextArea name="answer" label={t.comment} rows={3} defaultValue={typedText(reply?.typed, "answer")} />
            <div className="form-actions">
              <button className="ds-button" disabled={isBusy}>
                {t.send}
              </button>
              <Link to={toCase}>{texts.status.page.toCase}</Link>
            </div>
          </Form>
        </>
      ) : null}
      {proposals
        .filter(({ accepted }) => accepted !== null)
        .map(({ proposalId, table, accepted, answeredOn }) => (
          <p key={proposalId}>
            {table}:{" "}
            {t.answered({ accepted: accepted === true, date: answeredOn ? formatDate(answeredOn, language) : "" })}
          </p>
        ))}
    </div>
  );
}
