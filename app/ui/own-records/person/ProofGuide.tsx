import { useTexts } from "~/app/i18n/useTexts";

/**
 * What a provider may ask for as proof of who somebody is.
 * @see GDPR article 12, fifth and sixth paragraph; the rest in fixtures/SOURCES.md
 */
export function ProofGuide() {
  const t = useTexts().ownRecordsPerson.proof;
  return (
    <section className="stack">
      <h2>{t.heading}</h2>
      <p>{t.may}</p>
      <p>{t.free}</p>
      <p className="card card--look">{t.number}</p>
      <h3>{t.childHeading}</h3>
      <p>{t.child}</p>
      <h3>{t.attorneyHeading}</h3>
      <p>{t.attorney}</p>
      <h3>{t.deceasedHeading}</h3>
      <p>{t.deceased}</p>
    </section>
  );
}
