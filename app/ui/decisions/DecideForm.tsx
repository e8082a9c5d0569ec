import { Link } from "@remix-run/react";
import type { DecisionContent } from "~/app/domain/applications/Decision";
import type { Outcome } from "~/app/domain/applications/applicationState";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { ChoiceField, TextArea } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { LetterPreview } from "../staff/LetterPreview";
import { StaffForm, type StaffFormHead } from "../staff/StaffForm";
import { ChecklistFields, type ChecklistEntry } from "./ChecklistFields";
import { useDecisionTexts } from "./decisionTexts";
import { ProposedDecision } from "./ProposedDecision";
import { TableGrants, type GrantableTable } from "./TableGrants";

export type Letter = { subject: string; body: string; language: Language };

export interface DecideFormProps {
  head: StaffFormHead & {
    audience: "caseworker" | "unit";
    applicationId: string;
    unit: string;
    sources: string[];
    needsReview: boolean;
    tables: GrantableTable[];
    checklist: ChecklistEntry[];
    /** Units that can prepare a linked table; empty where nothing is linked. */
    preparers: { id: string; name: string }[];
    /** Named in the decision on another part. */
    preparedBy: string | null;
    proposal: {
      content: DecisionContent;
      proposedOn: PlainDate;
      proposerName: string;
      isMine: boolean;
      letter: Letter;
    } | null;
  };
  reply: StaffReply<Letter> | undefined;
}

const outcomes: readonly Outcome[] = ["granted", "granted-in-part", "refused", "dismissed"];

/** Grant, grant in part, refuse or dismiss one part; then the decision as it will be sent, or goes to a colleague. */
export function DecideForm({ head, reply }: DecideFormProps) {
  const texts = useTexts();
  const t = useDecisionTexts();
  const own = texts.caseworker.decide;
  const to = paths(useLanguage());
  if (head.proposal) return <ProposedDecision head={head} proposal={head.proposal} reply={reply} />;
  return (
    <StaffForm
      head={head}
      heading={own.heading}
      lead={
        <>
          <p>
            <strong>{head.unit}</strong>: {head.sources.join(", ")}
          </p>
          {head.audience === "caseworker" ? (
            <p>
              <Link to={to.assessment(head.applicationId)}>{t.decide.toAssessment}</Link>
            </p>
          ) : null}
          {head.needsReview ? <p>{t.decide.needsReview}</p> : null}
        </>
      }
      reply={reply}
      next={own.next}
      send={head.needsReview ? t.decide.sendToReview : own.send}
      sentenceOf={(error) => t.problems[error.code as keyof typeof t.problems]}
      review={(letter) => (
        <>
          <p className="card card--look">{head.needsReview ? t.decide.needsReview : t.decide.final}</p>
          <LetterPreview letter={letter} />
        </>
      )}
    >
      {(errorOf, typed) => (
        <>
          <ChoiceField
            type="radio"
            name="outcome"
            label={own.outcome}
            error={errorOf("outcome")}
            chosen={[typedText(typed, "outcome")]}
            options={outcomes.map((value) => ({ value, label: own.outcomes[value], help: own.outcomeHelp[value] }))}
          />
          {head.preparers.length > 0 ? (
            <ChoiceField
              type="radio"
              name="preparedBy"
              label={t.decide.preparedBy}
              help={t.decide.preparedByHelp}
              error={errorOf("preparedBy")}
              chosen={[typedText(typed, "preparedBy") || (head.preparedBy ?? "")]}
              options={head.preparers.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <TableGrants tables={head.tables} typed={typed} errorOf={errorOf} />
          <ChecklistFields checklist={head.checklist} typed={typed} errorOf={errorOf} />
          <TextArea
            name="reasons"
            label={own.reasons}
            help={own.reasonsHelp}
            error={errorOf("reasons")}
            defaultValue={typedText(typed, "reasons")}
          />
          <TextArea
            name="conditions"
            label={t.decide.conditions}
            help={t.decide.conditionsHelp}
            error={errorOf("conditions")}
            rows={3}
            defaultValue={typedText(typed, "conditions")}
          />
        </>
      )}
    </StaffForm>
  );
}
