import { Form } from "@remix-run/react";
import type { CostReply } from "~/app/domain/fees/CostReply";
import { paymentDays } from "~/app/domain/fees/paymentDueOn";
import { formatDate } from "~/app/i18n/formatDate";
import { formatMinutes } from "~/app/i18n/formatMinutes";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ChoiceField, TextArea, TextField } from "../Field";
import { InvoiceLines } from "./InvoiceLines";
import type { StaffCosts } from "./StaffCosts";

interface Props {
  costs: StaffCosts;
  reply: CostReply | undefined;
  errorOf(act: string, field: string): string | undefined;
  pdfHref(invoiceId: string): string;
}

/** One payer's invoice: what it comes to, the draft, and what can be done with it now. */
export function InvoicePanel(props: Props) {
  const { costs } = props;
  const t = useTexts().costs;
  const { current, computed } = costs;
  return (
    <section className="stack" aria-labelledby="faktura">
      <h2 id="faktura">{t.staff.invoice}</h2>
      {current?.nothingOwed ? <NothingOwed {...props} /> : null}
      {current && !current.nothingOwed && current.status !== "drafted" ? <SentInvoice {...props} /> : null}
      {current?.status === "drafted" ? <Draft {...props} /> : null}
      {current ? null : <NoDraft computed={computed} />}
      {!current || current.status === "drafted" ? (
        <>
          {computed && computed.totalOre > 0 ? <DraftForm {...props} /> : null}
          <NothingForm {...props} />
        </>
      ) : null}
    </section>
  );
}

function NoDraft({ computed }: Pick<StaffCosts, "computed">) {
  const t = useTexts().costs;
  if (!computed) return <p className="card card--look">{t.staff.priceUnknown}</p>;
  if (computed.freeBecause) return <p>{t.free[computed.freeBecause]}</p>;
  return <InvoiceLines invoice={computed} caption={t.staff.comesTo} />;
}

function Draft({ costs }: Props) {
  const t = useTexts().costs.staff;
  const { current, isOutdated } = costs;
  if (!current) return null;
  return (
    <>
      <InvoiceLines invoice={current.content} caption={t.draftIs} />
      {isOutdated ? (
        <p className="card card--look">{t.outdated}</p>
      ) : (
        <Form method="post" className="stack stack--tight">
          <input type="hidden" name="act" value="send" />
          <input type="hidden" name="invoiceId" value={current.id} />
          <input type="hidden" name="version" value={current.version} />
          <p>{t.sendHelp({ days: paymentDays })}</p>
          <div className="form-actions">
            <button className="ds-button">{t.send}</button>
          </div>
        </Form>
      )}
    </>
  );
}

function DraftForm({ costs, reply, errorOf }: Props) {
  const t = useTexts().costs.staff;
  const language = useLanguage();
  const { current, waiverUnder } = costs;
  const terms = current?.content;
  const typed = reply?.act === "draft" ? reply.typed : null;
  const discount = terms?.discount ? String(terms.discount.amountOre / 100).replace(".", ",") : "";
  const isWaived = typed ? typed.waiver === "yes" : (terms?.facts.waiver ?? false);
  return (
    <Form method="post" className="card stack" noValidate>
      <input type="hidden" name="act" value="draft" />
      {current ? <input type="hidden" name="version" value={current.version} /> : null}
      {waiverUnder === null ? null : (
        <ChoiceField
          type="checkbox"
          name="waiver"
          label={t.prices}
          chosen={isWaived ? ["yes"] : []}
          options={[{ value: "yes", label: t.waiver({ time: formatMinutes(waiverUnder, language) }) }]}
        />
      )}
      <TextField
        short
        type="text"
        inputMode="decimal"
        name="discount"
        label={t.discount}
        help={t.discountHelp}
        error={errorOf("draft", "discount")}
        defaultValue={typed ? (typed.discount ?? "") : discount}
      />
      <TextField
        type="text"
        name="discountReason"
        label={t.discountReason}
        error={errorOf("draft", "discountReason")}
        maxLength={500}
        defaultValue={typed ? (typed.discountReason ?? "") : (terms?.discount?.reason ?? "")}
      />
      <div className="form-actions">
        <button className="ds-button" data-variant={current ? "secondary" : "primary"}>
          {current ? t.redraft : t.draft}
        </button>
      </div>
    </Form>
  );
}

function NothingForm({ costs, reply, errorOf }: Props) {
  const t = useTexts().costs.staff;
  const typed = reply?.act === "nothing-owed" ? reply.typed : null;
  const isCharged = !costs.computed || costs.computed.totalOre > 0;
  return (
    <details open={Boolean(typed)}>
      <summary>{t.nothing}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="act" value="nothing-owed" />
        <p>{t.nothingHelp}</p>
        {isCharged ? (
          <TextArea
            name="reason"
            label={t.nothingReason}
            error={errorOf("nothing-owed", "reason")}
            defaultValue={typed?.reason ?? ""}
          />
        ) : null}
        <div className="form-actions">
          <button className="ds-button" data-variant="secondary">
            {t.nothingSend}
          </button>
        </div>
      </Form>
    </details>
  );
}

function NothingOwed({ costs }: Props) {
  const t = useTexts().costs;
  const { current } = costs;
  if (!current) return null;
  const { reason, freeBecause } = current.content;
  return (
    <>
      <p>
        {t.staff.nothingIs} {freeBecause ? t.free[freeBecause] : reason}
      </p>
      <Form method="post">
        <input type="hidden" name="act" value="reopen" />
        <input type="hidden" name="invoiceId" value={current.id} />
        <input type="hidden" name="version" value={current.version} />
        <button className="ds-button" data-variant="secondary">
          {t.staff.reopen}
        </button>
      </Form>
    </>
  );
}

function SentInvoice({ costs, reply, errorOf, pdfHref }: Props) {
  const texts = useTexts().costs;
  const t = texts.staff;
  const language = useLanguage();
  const { current, today } = costs;
  if (!current?.number || !current.sentOn) return null;
  const { id, version, number, status, sentOn, dueOn, paidOn } = current;
  const credit = reply?.act === "credit" ? reply.typed : null;
  const hidden = (
    <>
      <input type="hidden" name="invoiceId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <>
      <p>
        {t.sentOn({ number, date: formatDate(sentOn, language), due: formatDate(dueOn ?? sentOn, language) })}{" "}
        {paidOn ? t.paidOn({ date: formatDate(paidOn, language) }) : null}{" "}
        <a href={pdfHref(id)} download>
          {texts.applicant.download({ number })}
        </a>
      </p>
      <InvoiceLines invoice={current.content} caption={number} />
      {status === "sent" ? (
        <Form method="post" className="card stack" noValidate>
          <input type="hidden" name="act" value="paid" />
          {hidden}
          <TextField
            short
            type="date"
            name="paidOn"
            label={t.paidDay}
            error={errorOf("paid", "paidOn")}
            min={sentOn}
            max={today}
            defaultValue={reply?.act === "paid" ? reply.typed.paidOn : today}
          />
          <div className="form-actions">
            <button className="ds-button">{t.paid}</button>
          </div>
        </Form>
      ) : null}
      <details open={Boolean(credit)}>
        <summary>{t.credit}</summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="act" value="credit" />
          {hidden}
          <p>{t.creditHelp}</p>
          <TextArea
            name="reason"
            label={t.creditReason}
            error={errorOf("credit", "reason")}
            defaultValue={credit?.reason ?? ""}
          />
          <div className="form-actions">
            <button className="ds-button" data-variant="secondary">
              {t.credit}
            </button>
          </div>
        </Form>
      </details>
    </>
  );
}
