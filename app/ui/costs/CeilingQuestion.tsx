import { errorOf } from "~/app/ui/errorOf";
import { Form } from "@remix-run/react";
import type { LifecycleProblem } from "~/app/domain/applications/decide";
import { formatKroner } from "~/app/i18n/formatKroner";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { CostFormError } from "~/schemas/fees";
import { ChangeProblemMessage } from "../ChangeProblemMessage";
import type { ShownChangeProblem } from "../changeProblem";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField, TextField } from "../Field";

export interface CeilingReply {
  typed: Record<string, string>;
  errors: { field: string; code: CostFormError }[];
  /** The new ceiling is no higher than the old. */
  refused: LifecycleProblem | null;
  problem: ShownChangeProblem | null;
}

/** Shall the work go on, and up to what? */
export function CeilingQuestion({
  costs,
  reply,
}: {
  costs: { version: number; reader: string; ceilingOre: number | null; soFarOre: number; hasDeclined: boolean };
  reply: CeilingReply | undefined;
}) {
  const texts = useTexts();
  const t = texts.costs.ceiling;
  const language = useLanguage();
  const money = (ore: number) => formatKroner(ore, language);
  const errors = [
    ...(reply?.errors ?? []).map(({ field, code }) => ({ field, message: texts.costs.errors[code] })),
    ...(reply?.refused ? [{ field: "ceiling", message: texts.status.problems.refused[reply.refused] }] : []),
  ];
  return (
    <section className="card card--look stack" aria-labelledby="grense">
      <h2 id="grense">{t.title}</h2>
      {reply?.problem ? <ChangeProblemMessage problem={reply.problem} reader={costs.reader} keepsWords /> : null}
      <p>{t.text({ ceiling: money(costs.ceilingOre ?? 0), soFar: money(costs.soFarOre) })}</p>
      {costs.hasDeclined ? <p>{t.declined}</p> : null}
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="version" value={costs.version} />
        <ChoiceField
          type="radio"
          name="answer"
          label={t.question}
          error={errorOf(errors, "answer")}
          chosen={[reply?.typed.answer ?? ""]}
          options={[
            { value: "higher", label: t.higher },
            { value: "none", label: t.none },
            { value: "no", label: t.no, help: t.noHelp },
          ]}
        />
        <TextField
          short
          type="text"
          inputMode="numeric"
          name="ceiling"
          label={t.amount}
          help={t.amountHelp}
          error={errorOf(errors, "ceiling")}
          defaultValue={reply?.typed.ceiling ?? ""}
        />
        <div className="form-actions">
          <button className="ds-button">{t.send}</button>
        </div>
      </Form>
    </section>
  );
}
