import { Form, Link } from "@remix-run/react";
import type { HistoryEntry } from "~/app/domain/applications/CaseView";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { HistoryKind } from "~/app/domain/record/historyKind";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { SelectField } from "../Field";
import { HistoryList } from "../HistoryList";

export interface HistoryPageProps {
  party: MessageParty;
  id: string;
  reference: string;
  title: string;
  caseAddress: string;
  units: { id: string; name: string }[];
  kinds: HistoryKind[];
  chosen: { enhet: string | null; slag: HistoryKind | null };
  total: number;
  /** Newest first. */
  history: HistoryEntry[];
}

const audiences = { applicant: "applicant", caseworker: "staff", unit: "unit" } as const;

/** Where each party reads a letter: the applicant on a page, staff as it was printed. */
const letterAddress: Record<MessageParty, (to: ReturnType<typeof paths>, id: string, letterId: string) => string> = {
  applicant: (to, id, letterId) => to.letter(id, letterId),
  caseworker: (to, id, letterId) => to.caseLetterPdf(id, letterId),
  unit: (to, id, letterId) => to.partLetterPdf(id, letterId),
};

/** All that has happened in a case, with filters that stand in the address. */
export function HistoryPage(props: HistoryPageProps) {
  const { party, id, units, kinds, chosen, history, total } = props;
  const t = useTexts().messages;
  const to = paths(useLanguage());
  const hasFilters = units.length > 1 || kinds.length > 1;
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="back-link">
          <Link to={props.caseAddress}>{t.toCase}</Link>
        </p>
        <p className="quiet">
          {props.reference} · {props.title}
        </p>
        <h1>{t.history.title}</h1>
        <p className="lead">{t.history.lead[party]}</p>
      </div>
      {hasFilters ? (
        <Form method="get" className="history-filter">
          {units.length > 1 ? (
            <SelectField
              name="enhet"
              label={t.history.unit}
              defaultValue={chosen.enhet ?? ""}
              options={[
                { value: "", label: t.history.allUnits },
                ...units.map((unit) => ({ value: unit.id, label: unit.name })),
              ]}
            />
          ) : null}
          {kinds.length > 1 ? (
            <SelectField
              name="slag"
              label={t.history.kind}
              defaultValue={chosen.slag ?? ""}
              options={[
                { value: "", label: t.history.allKinds },
                ...kinds.map((kind) => ({ value: kind, label: t.history.kinds[kind] })),
              ]}
            />
          ) : null}
          <button className="ds-button" data-variant="secondary">
            {t.history.show}
          </button>
        </Form>
      ) : null}
      <p className="quiet" role="status">
        {history.length === 0 ? t.history.none : t.history.shown({ shown: history.length, total })}
      </p>
      <HistoryList
        history={history}
        audience={audiences[party]}
        letterHref={(letterId) => letterAddress[party](to, id, letterId)}
      />
    </div>
  );
}
