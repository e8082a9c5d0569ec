import { Link } from "@remix-run/react";
import { useState } from "react";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Provider, Subject } from "~/schemas/recordFolder";

interface Props {
  subject: Subject & { kind: "child" | "attorney" | "deceased" };
  /** Those that are about this person: as long as there is one, the person stays. */
  providers: readonly Provider[];
  onEdit: () => void;
  onRemove: () => void;
}

/** Somebody whom records are about, with what can be done. */
export function SubjectRow({ subject, providers, onEdit, onRemove }: Props) {
  const t = useTexts().ownRecordsPerson.subjects;
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const { name, kind, birthDate, relation } = subject;
  const facts = [t.kinds[kind], relation, birthDate ? t.born({ date: formatDate(birthDate, language) }) : ""];
  const button = (action: string, onClick: () => void) => (
    <button type="button" className="link-button" aria-label={t.of({ action, name })} onClick={onClick}>
      {action}
    </button>
  );
  return (
    <li className="card">
      <p>
        <strong>{name}</strong>
      </p>
      <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>
      {providers.length === 0 && !asks ? (
        <p>
          {t.noPlaces({ name })} <Link to={paths(language).ownRecords("providers")}>{t.toProviders}</Link>
        </p>
      ) : null}
      {asks ? null : (
        <div className="row">
          {button(t.edit, onEdit)}
          {button(t.remove, () => setAsks(true))}
        </div>
      )}
      {asks && providers.length > 0 ? (
        <div role="status" className="stack stack--tight">
          <p>{t.inUse({ name, providers: providers.map((provider) => provider.name).join(", ") })}</p>
          <div className="row">
            <Link to={paths(language).ownRecords("providers")}>{t.toProviders}</Link>
            {button(t.cancel, () => setAsks(false))}
          </div>
        </div>
      ) : null}
      {asks && providers.length === 0 ? (
        <div role="group" aria-label={t.confirm({ name })} className="stack stack--tight">
          <p>{t.confirm({ name })}</p>
          <div className="row">
            <button type="button" className="ds-button" data-variant="secondary" onClick={onRemove} autoFocus>
              {t.confirmYes}
            </button>
            {button(t.confirmNo, () => setAsks(false))}
          </div>
        </div>
      ) : null}
    </li>
  );
}
