import { useId, useState, type KeyboardEvent } from "react";
import type { Place } from "~/app/domain/own-records/listPlaces";
import { suggestPlaces } from "~/app/domain/own-records/suggestPlaces";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "~/app/ui/Field";
import type { ProviderKind } from "~/schemas/recordFolder";
import { longestLine } from "~/schemas/recordFolderNames";

interface Props {
  value: string;
  kind: ProviderKind;
  places: readonly Place[];
  error?: string | undefined;
  onType: (text: string) => void;
  onChoose: (place: Place) => void;
}

/**
 * The name of a place, with suggestions from the registers while it is typed; whatever else is typed stands.
 * @see the pattern "Editable Combobox With List Autocomplete", https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function PlaceField({ value, kind, places, error, onType, onChoose }: Props) {
  const { form: t, suggestions } = useTexts().ownRecordsProviders;
  const id = fieldId("name");
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [chosen, setChosen] = useState("");
  const found = suggestPlaces(value, kind, places);
  const isShown = isOpen && found.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (place: Place) => {
    close();
    setChosen(place.name);
    onChoose(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = found[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (found.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((now) =>
        isShown ? (now < 0 && step < 0 ? found.length - 1 : (now + step + found.length) % found.length) : 0,
      );
    } else if (event.key === "Enter" && isShown && at) {
      event.preventDefault();
      choose(at);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className="field place-field">
      <label htmlFor={id}>{t.name}</label>
      <div className="field__help" id={`${id}-hjelp`}>
        {t.nameHelp}
      </div>
      {error ? (
        <div className="field__error" id={`${id}-feil`}>
          {error}
        </div>
      ) : null}
      <div className="place-field__box">
        <input
          type="text"
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? list : undefined}
          aria-activedescendant={isShown && active >= 0 ? `${list}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-hjelp ${id}-feil` : `${id}-hjelp`}
          autoComplete="off"
          maxLength={longestLine}
          value={value}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            setChosen("");
            onType(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {isShown ? (
          <ul role="listbox" id={list} aria-label={suggestions.label}>
            {found.map((place, at) => (
              <li
                key={place.id}
                id={`${list}-${at}`}
                role="option"
                aria-selected={at === active}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(place)}
              >
                <span>{place.name}</span>
                {place.note ? <span className="quiet">{place.note}</span> : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="visually-hidden" role="status">
        {chosen ? suggestions.chosen({ name: chosen }) : isShown ? suggestions.count({ count: found.length }) : ""}
      </div>
    </div>
  );
}
