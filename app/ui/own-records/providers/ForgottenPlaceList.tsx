import { forgottenPlaces, isThoughtOf, type ForgottenPlace } from "~/app/domain/own-records/forgottenPlaces";
import { useTexts } from "~/app/i18n/useTexts";
import type { RecordFolder } from "~/schemas/recordFolder";

interface Props {
  folder: RecordFolder;
  isReady: boolean;
  /** While another place is being changed nothing is added. */
  isQuiet: boolean;
  onTick: (place: ForgottenPlace, isTicked: boolean) => void;
  onAdd: (place: ForgottenPlace) => void;
}

/** The kinds of places that one forgets, to be ticked off or added. */
export function ForgottenPlaceList({ folder, isReady, isQuiet, onTick, onAdd }: Props) {
  const t = useTexts().ownRecordsProviders.checklist;
  return (
    <section className="card" aria-labelledby="glemmer">
      <h2 id="glemmer" className="forgotten-heading">
        {t.heading}
      </h2>
      <p>{t.lead}</p>
      <fieldset className="field" disabled={!isReady}>
        <legend className="visually-hidden">{t.heading}</legend>
        <ul className="forgotten-places">
          {forgottenPlaces.map((place) => {
            const { name, hint } = t.items[place];
            return (
              <li className="choice" key={place}>
                <input
                  type="checkbox"
                  id={`glemt-${place}`}
                  aria-describedby={`glemt-${place}-hint`}
                  checked={isThoughtOf(folder, place)}
                  onChange={(event) => onTick(place, event.target.checked)}
                />
                <label htmlFor={`glemt-${place}`}>{name}</label>
                <div className="field__help">
                  <span id={`glemt-${place}-hint`}>{hint}</span>{" "}
                  {isQuiet ? null : (
                    <button
                      type="button"
                      className="link-button no-print"
                      aria-label={t.addNamed({ name })}
                      onClick={() => onAdd(place)}
                    >
                      {t.add}
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </fieldset>
    </section>
  );
}
