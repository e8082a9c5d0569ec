import { Link } from "@remix-run/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { checkProviderEntry, type EntryError } from "~/app/domain/own-records/checkProviderEntry";
import { findNamesake } from "~/app/domain/own-records/findNamesake";
import { listPlaces, type Place } from "~/app/domain/own-records/listPlaces";
import { fillFromPlace, renameEntry, type ProviderEntry } from "~/app/domain/own-records/ProviderEntry";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "~/app/ui/Field";
import type { RecordFolder } from "~/schemas/recordFolder";
import { longestLine, longestText, providerKinds, type ProviderKind } from "~/schemas/recordFolderNames";
import { describeSubject } from "./describeSubject";
import { PlaceField } from "./PlaceField";

interface Props {
  folder: RecordFolder;
  /** Of the provider that is changed; null: a new one. */
  id: string | null;
  heading: string;
  entry: ProviderEntry;
  onChange: (entry: ProviderEntry) => void;
  onSave: () => void;
  /** Not for the first of a list: there is nothing to go back to. */
  onCancel: (() => void) | null;
  takesFocus: boolean;
}

export const formHeadingId = "sted-overskrift";

/** One place, new or changed. Nothing of it is sent: a submit is taken by the page, and else goes nowhere. */
export function ProviderForm({ folder, id, heading, entry, onChange, onSave, onCancel, takesFocus }: Props) {
  const texts = useTexts().ownRecordsProviders;
  const t = texts.form;
  const language = useLanguage();
  const places = useMemo(() => listPlaces(language), [language]);
  const [tried, setTried] = useState<{ times: number; errors: EntryError[] }>({ times: 0, errors: [] });
  const top = useRef<HTMLHeadingElement>(null);
  // Only when it opens: what is typed next keeps the focus where it is.
  const [focusesFirst] = useState(takesFocus);
  useEffect(() => {
    if (focusesFirst) top.current?.focus();
  }, [focusesFirst]);

  const errorOf = (field: EntryError["field"]) => {
    const error = tried.errors.find((one) => one.field === field);
    return error ? texts.errors[error.code] : undefined;
  };
  const set = (changed: Partial<ProviderEntry>) => onChange({ ...entry, ...changed });
  const namesake = findNamesake(folder, entry, id);
  const place = places.find((one) => one.id === entry.registerId);

  return (
    <form
      className="card provider-form"
      method="dialog"
      noValidate
      aria-labelledby={formHeadingId}
      onSubmit={(event) => {
        event.preventDefault();
        const errors = checkProviderEntry(entry);
        setTried(({ times }) => ({ times: times + 1, errors }));
        if (errors.length === 0) onSave();
      }}
    >
      <h2 id={formHeadingId} tabIndex={-1} ref={top}>
        {heading}
      </h2>
      <ErrorSummary
        key={tried.times}
        errors={tried.errors.map(({ field, code }) => ({ field, message: texts.errors[code] }))}
      />
      <SelectField
        name="kind"
        label={t.kind}
        value={entry.kind}
        options={providerKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        onChange={(event) => set({ kind: event.target.value as ProviderKind })}
      />
      <PlaceField
        value={entry.name}
        kind={entry.kind}
        places={places}
        error={errorOf("name")}
        onType={(name) => onChange(renameEntry(entry, name, places))}
        onChoose={(chosen: Place) => onChange(fillFromPlace(entry, chosen))}
      />
      <div role="status">
        {namesake ? <p className="provider-namesake">{t.namesake({ name: namesake.name })}</p> : null}
      </div>
      <TextField
        name="address"
        label={t.address}
        help={t.addressHelp}
        error={errorOf("address")}
        maxLength={longestLine}
        autoComplete="off"
        value={entry.address}
        onChange={(event) => set({ address: event.target.value })}
      />
      <TextField
        name="town"
        label={t.town}
        error={errorOf("town")}
        maxLength={longestLine}
        autoComplete="off"
        value={entry.town}
        onChange={(event) => set({ town: event.target.value })}
      />
      {place ? <p className="quiet">{addressNote(place, t)}</p> : null}
      <TextField
        name="email"
        label={t.email}
        help={t.emailHelp}
        error={errorOf("email")}
        type="email"
        maxLength={longestLine}
        autoComplete="off"
        value={entry.email}
        onChange={(event) => set({ email: event.target.value })}
      />
      {folder.subjects.length > 1 ? (
        <SelectField
          name="subjectId"
          label={t.subject}
          value={entry.subjectId}
          options={folder.subjects.map((subject) => ({
            value: subject.id,
            label: describeSubject(subject, folder, texts.subjects),
          }))}
          onChange={(event) => set({ subjectId: event.target.value })}
        />
      ) : (
        <p className="quiet">
          {t.others} <Link to={paths(language).ownRecords("person")}>{t.toPerson}</Link>
        </p>
      )}
      <TextField
        name="period"
        label={t.period}
        help={t.periodHelp}
        error={errorOf("period")}
        maxLength={longestLine}
        autoComplete="off"
        value={entry.period}
        onChange={(event) => set({ period: event.target.value })}
      />
      <TextArea
        name="scope"
        label={t.scope}
        help={t.scopeHelp}
        error={errorOf("scope")}
        maxLength={longestText}
        rows={3}
        value={entry.scope}
        onChange={(event) => set({ scope: event.target.value })}
      />
      <div className="form-actions">
        <button className="ds-button">{id === null ? t.saveNew : t.save}</button>
        {onCancel ? (
          <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
            {t.cancel}
          </button>
        ) : null}
      </div>
    </form>
  );
}

function addressNote(place: Place, t: { fromRegister: string; noAddress: string; registryAddress: string }): string {
  if (place.kind === "registry") return t.registryAddress;
  return place.address ? t.fromRegister : t.noAddress;
}
