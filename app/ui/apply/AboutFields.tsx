import { text } from "~/app/domain/applications/draftValues";
import { isOrganisationNumber } from "~/app/domain/applications/isOrganisationNumber";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { useTexts } from "~/app/i18n/useTexts";
import type { DraftContent } from "~/schemas/draft";
import { DraftChoice, DraftLine, DraftText, optionsOf } from "./DraftFields";

/** Digits that could still become a number are not told to be wrong. */
function looksWrong(values: DraftContent): boolean {
  const number = text(values, "organisationNumber");
  const isNorwegian = ["", "norge", "noreg", "norway"].includes(text(values, "country").toLowerCase());
  return isNorwegian && number.replace(/\s/g, "").length >= 9 && !isOrganisationNumber(number);
}

/** Who applies, for whom, who pays, and who gets the tables. */
export function AboutFields({ start, values }: { start: StepStart; values: DraftContent }) {
  const { apply: texts, costs } = useTexts();
  const t = texts.about;
  const { ceiling } = costs;
  const yesNo = optionsOf(texts.choices.yesNo);
  return (
    <>
      <section className="card" aria-labelledby="deg">
        <h2 id="deg">{t.you}</h2>
        <DraftLine field="name" start={start} autoComplete="name" />
        <DraftLine field="email" start={start} help={t.emailHelp} type="email" autoComplete="email" />
        <DraftLine field="phone" start={start} help={t.phoneHelp} type="tel" autoComplete="tel" short />
        <DraftLine field="country" start={start} autoComplete="country-name" short />
        <DraftLine field="institution" start={start} help={t.institutionHelp} autoComplete="organization" />
        <div className="stack stack--tight">
          <DraftLine
            field="organisationNumber"
            start={start}
            help={t.organisationNumberHelp}
            inputMode="numeric"
            maxLength={40}
            short
          />
          <p role="status" className="hint">
            {looksWrong(values) ? t.organisationNumberWrong : ""}
          </p>
        </div>
        <DraftChoice
          field="publicBodyOwnTask"
          start={start}
          label={t.publicBody}
          help={t.publicBodyHelp}
          options={yesNo}
        />
        <DraftChoice field="student" start={start} label={t.studentQuestion} help={t.studentHelp} options={yesNo} />
        <div className="when-student">
          <DraftChoice field="studentLevel" start={start} options={optionsOf(texts.choices.studentLevel)} />
        </div>
      </section>
      <section className="card" aria-labelledby="faktura">
        <h2 id="faktura">{t.invoice}</h2>
        <p>{t.invoiceLead}</p>
        <DraftText field="invoiceRecipient" start={start} help={t.invoiceRecipientHelp} rows={3} />
        <DraftLine field="invoiceReference" start={start} help={t.invoiceReferenceHelp} />
        <DraftLine
          field="costCeiling"
          start={start}
          help={ceiling.fieldHelp}
          inputMode="numeric"
          maxLength={40}
          short
        />
      </section>
      <section className="card" aria-labelledby="levering">
        <h2 id="levering">{t.delivery}</h2>
        <DraftText field="recipients" start={start} help={t.recipientsHelp} rows={3} />
      </section>
    </>
  );
}
