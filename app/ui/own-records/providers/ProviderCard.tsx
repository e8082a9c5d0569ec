import { useTexts } from "~/app/i18n/useTexts";
import type { Provider, RecordFolder } from "~/schemas/recordFolder";
import { describeSubject } from "./describeSubject";

interface Props {
  folder: RecordFolder;
  provider: Provider;
  /** While a form is open there is nothing else to begin with. */
  isQuiet: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

export const cardHeadingId = (id: string) => `sted-${id}`;

/** One place on the list, as it will stand in its letter. */
export function ProviderCard({ folder, provider, isQuiet, onEdit, onRemove }: Props) {
  const texts = useTexts().ownRecordsProviders;
  const t = texts.card;
  const { id, name, kind, address, town, email, period, scope, subjectId } = provider;
  const subject = folder.subjects.find((one) => one.id === subjectId);
  const facts = [
    { term: t.address, text: [address, town].filter(Boolean).join("\n") || t.noAddress },
    ...(email ? [{ term: t.email, text: email }] : []),
    ...(subject && folder.subjects.length > 1
      ? [{ term: t.subject, text: describeSubject(subject, folder, texts.subjects) }]
      : []),
    { term: t.period, text: period || t.everything },
    ...(scope ? [{ term: t.scope, text: scope }] : []),
  ];
  return (
    <article className="card" aria-labelledby={cardHeadingId(id)}>
      <div>
        <h3 id={cardHeadingId(id)} tabIndex={-1}>
          {name}
        </h3>
        <p className="quiet">{texts.kinds[kind]}</p>
      </div>
      <dl className="facts provider-facts">
        {facts.map(({ term, text }) => (
          <div className="facts__pair" key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {isQuiet ? null : (
        <div className="row">
          <button type="button" className="link-button" aria-label={t.editNamed({ name })} onClick={onEdit}>
            {t.edit}
          </button>
          <button type="button" className="link-button" aria-label={t.removeNamed({ name })} onClick={onRemove}>
            {t.remove}
          </button>
        </div>
      )}
    </article>
  );
}
