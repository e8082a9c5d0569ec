import type { AccountKeptBecause } from "~/app/domain/retention/accountErasure";
import type { OwnDataKind } from "~/app/domain/retention/OwnData";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";

export interface ErasureOfferProps {
  counts: { kind: OwnDataKind; count: number }[];
  accountStays: AccountKeptBecause | null;
  /** Cases that are kept, with the day on which they go; null while one is open. */
  cases: { id: string; reference: string; dueOn: PlainDate | null }[];
  /** From the end of a case until it is erased. */
  years: number;
  /** Level of its headings on the page. */
  heading: "h2" | "h3";
}

/** What a person can have erased now, and what not, why, and until when. */
export function ErasureOffer({ counts, accountStays, cases, years, heading: Heading }: ErasureOfferProps) {
  const t = useTexts().retention.own;
  const language = useLanguage();
  const hasHandouts = counts.some(({ kind, count }) => kind === "handouts" && count > 0);
  return (
    <>
      <Heading>{t.canHeading}</Heading>
      <ul>
        <li>{t.canBelongings}</li>
        {accountStays === null ? <li>{t.canAccount}</li> : null}
      </ul>
      {accountStays !== null || cases.length > 0 || hasHandouts ? (
        <>
          <Heading>{t.cannotHeading}</Heading>
          <ul>
            {cases.length > 0 ? (
              <li>
                {t.cannotCases}
                <ul>
                  {cases.map(({ id, reference, dueOn }) => (
                    <li key={id}>
                      {dueOn
                        ? t.caseUntil({ reference, date: formatDate(dueOn, language) })
                        : t.caseOpen({ reference, years })}
                    </li>
                  ))}
                </ul>
              </li>
            ) : null}
            {cases.length > 0 ? <li>{t.cannotInvoices}</li> : null}
            {accountStays === "staff" ? <li>{t.cannotStaff}</li> : null}
            {hasHandouts ? <li>{t.cannotRegister}</li> : null}
          </ul>
          {cases.length > 0 ? <p>{t.cannotWhy}</p> : null}
        </>
      ) : null}
    </>
  );
}
