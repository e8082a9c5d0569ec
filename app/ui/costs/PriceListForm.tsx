import { errorOf } from "~/app/ui/errorOf";
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import type { CostFormError } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField, SelectField, TextField } from "../Field";

export interface PriceReply {
  typed: Record<string, string>;
  errors: { field: string; code: CostFormError }[];
  problem: "day-in-the-past" | "day-not-after-latest" | null;
}

/** A new list of prices for one payer, from a day on. */
export function PriceListForm(props: {
  payers: { payer: string; name: string }[];
  today: PlainDate;
  requestId: string;
  reply: PriceReply | undefined;
}) {
  const { payers, today, requestId, reply } = props;
  const texts = useTexts().costs;
  const t = texts.admin;
  const typed = reply?.typed ?? {};
  const errors = [
    ...(reply?.errors ?? []).map(({ field, code }) => ({ field, message: texts.errors[code] })),
    ...(reply?.problem ? [{ field: "validFrom", message: t.problems[reply.problem] }] : []),
  ];
  const line = (name: string, label: string, more: Partial<React.ComponentProps<typeof TextField>> = {}) => (
    <TextField
      type="text"
      name={name}
      label={label}
      error={errorOf(errors, name)}
      defaultValue={typed[name] ?? ""}
      autoComplete="off"
      {...more}
    />
  );
  const amount = { short: true, inputMode: "decimal" } as const;
  const hours = { short: true, inputMode: "numeric" } as const;
  const tick = (name: string, label: string) => (
    <ChoiceField
      type="checkbox"
      name={name}
      label={<span className="visually-hidden">{label}</span>}
      chosen={typed[name] ? ["yes"] : []}
      options={[{ value: "yes", label }]}
    />
  );
  return (
    <section className="card stack" aria-labelledby="ny">
      <h2 id="ny">{t.add}</h2>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack" noValidate key={requestId}>
        <input type="hidden" name="requestId" value={typed.requestId ?? requestId} />
        <SelectField
          name="payer"
          label={t.payer}
          defaultValue={typed.payer ?? payers[0]?.payer}
          options={payers.map(({ payer, name }) => ({ value: payer, label: name }))}
        />
        {line("validFrom", t.validFrom, { type: "date", short: true, min: today })}
        {line("hourly", t.hourly, amount)}
        <div className="cost-fields">
          {line("baseOne", t.baseOne, { ...amount, help: t.baseHelp })}
          {line("baseSeveral", t.baseSeveral, amount)}
        </div>
        <div className="cost-fields">
          {line("extensiveLow", t.extensiveLow, amount)}
          {line("extensiveHigh", t.extensiveHigh, amount)}
        </div>
        <fieldset className="field stack stack--tight">
          <legend>{t.rules}</legend>
          {tick("startedHour", t.startedHour)}
          {tick("freeForThesis", t.freeForThesis)}
          {tick("freeAppeal", t.freeAppeal)}
          {line("freeFirstHours", t.freeFirst, hours)}
          {line("notInvoicedUnderHours", t.notInvoicedUnder, hours)}
          {line("waiverUnderHours", t.waiverUnder, hours)}
        </fieldset>
        {line("vatPercent", t.vat, { ...amount, help: t.vatHelp })}
        {line("sourceTitle", t.sourceTitle)}
        {line("sourceUrl", t.sourceUrl, { inputMode: "url" })}
        {line("sourceYear", t.sourceYear, hours)}
        {tick("confirmed", t.confirmed)}
        <div className="form-actions">
          <button className="ds-button">{t.save}</button>
        </div>
      </Form>
    </section>
  );
}
