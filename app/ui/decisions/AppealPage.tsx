import { errorOf } from "~/app/ui/errorOf";
import { Form, Link, useNavigation } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { ChangeProblemMessage } from "../ChangeProblemMessage";
import { ErrorSummary } from "../ErrorSummary";
import { TextArea } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { errorSentence } from "../staff/StaffForm";
import { useDecisionTexts } from "./decisionTexts";

export interface AppealPageProps {
  id: string;
  reference: string;
  title: string;
  /** Null for the dismissal of the whole. */
  unitId: string | null;
  unit: string | null;
  until: PlainDate;
  isLate: boolean;
  isPossible: boolean;
  version: number;
  reader: string;
  reply:
    | {
        typed: Record<string, unknown>;
        errors: StaffReply["errors"];
        problem: ComponentProps<typeof ChangeProblemMessage>["problem"] | null;
      }
    | undefined;
}

/** What one disagrees with and why; until when, by which law, and who decides. */
export function AppealPage(props: AppealPageProps) {
  const { id, reference, title, unitId, unit, until, isLate, isPossible, version, reader, reply } = props;
  const texts = useTexts();
  const t = useDecisionTexts().appeal;
  const language = useLanguage();
  const isBusy = useNavigation().state === "submitting";
  const toCase = paths(language).application(id);
  const date = formatDate(until, language);
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: errorSentence(code, texts) }));
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
        <h1>{unitId === null ? t.titleDismissal : t.title}</h1>
        {unit ? <p>{unit}</p> : null}
      </div>
      <ErrorSummary errors={errors} />
      {isPossible ? (
        <>
          <p>{isLate ? t.late({ date }) : t.lead({ date })}</p>
          <p>{t.free}</p>
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="version" value={version} />
            <TextArea
              name="text"
              label={t.text}
              help={t.textHelp}
              error={errorOf(errors, "text")}
              rows={8}
              defaultValue={typedText(reply?.typed, "text")}
            />
            {isLate ? (
              <TextArea
                name="lateReason"
                label={t.lateReason}
                error={errorOf(errors, "lateReason")}
                rows={3}
                defaultValue={typedText(reply?.typed, "lateReason")}
              />
            ) : null}
            <div className="form-actions">
              <button className="ds-button" disabled={isBusy}>
                {t.send}
              </button>
              <Link to={toCase}>{t.cancel}</Link>
            </div>
          </Form>
        </>
      ) : (
        <p>
          {t.notPossible} <Link to={toCase}>{texts.status.page.toCase}</Link>
        </p>
      )}
    </div>
  );
}
