import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { checkProviderEntry } from "~/app/domain/own-records/checkProviderEntry";
import { kindOfForgotten, tickForgotten, type ForgottenPlace } from "~/app/domain/own-records/forgottenPlaces";
import { registersReadOn } from "~/app/domain/own-records/healthTrusts";
import { emptyEntry, entryOf, type ProviderEntry } from "~/app/domain/own-records/ProviderEntry";
import { removeProvider } from "~/app/domain/own-records/removeProvider";
import { saveProvider } from "~/app/domain/own-records/saveProvider";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { ForgottenPlaceList } from "~/app/ui/own-records/providers/ForgottenPlaceList";
import { cardHeadingId, ProviderCard } from "~/app/ui/own-records/providers/ProviderCard";
import { formHeadingId, ProviderForm } from "~/app/ui/own-records/providers/ProviderForm";
import { RemoveProvider } from "~/app/ui/own-records/providers/RemoveProvider";
import type { Provider } from "~/schemas/recordFolder";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).ownRecordsProviders.title);

/** What is being done to the list: a place filled in (`id` null: a new one), or one asked about before it goes. */
type Doing =
  | { kind: "fill-in"; id: string | null; entry: ProviderEntry; forgotten: ForgottenPlace | null }
  | { kind: "remove"; id: string };

const listHeadingId = "steder-overskrift";

export default function Providers() {
  const texts = useTexts();
  const t = texts.ownRecordsProviders;
  const language = useLanguage();
  const to = paths(language);
  const { folder, isReady, change } = useFolder();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [told, setTold] = useState("");
  const focusOn = useFocusLater();
  const isEmpty = isReady && folder.providers.length === 0;
  const filling =
    doing?.kind === "fill-in" ? doing : isEmpty ? { id: null, entry: emptyEntry("gp"), forgotten: null } : null;

  const begin = (next: Doing) => {
    setTold("");
    setDoing(next);
  };
  const beginNew = (entry: ProviderEntry, forgotten: ForgottenPlace | null) =>
    begin({ kind: "fill-in", id: null, entry, forgotten });
  const stop = (focusId: string, words: string) => {
    setDoing(null);
    setTold(words);
    focusOn(focusId);
  };
  const keep = ({ id: known, entry, forgotten }: NonNullable<typeof filling>) => {
    const id = known ?? crypto.randomUUID();
    change((now) => {
      const saved = saveProvider(now, id, entry);
      return forgotten ? tickForgotten(saved, forgotten, true) : saved;
    });
    return id;
  };
  const save = (filled: NonNullable<typeof filling>) => {
    const id = keep(filled);
    const name = filled.entry.name.trim();
    stop(cardHeadingId(id), filled.id === null ? t.told.added({ name }) : t.told.changed({ name }));
  };
  // Who goes on to the next step without the button has not changed their mind.
  useWhenLeft(() => {
    if (doing?.kind === "fill-in" && checkProviderEntry(doing.entry).length === 0) keep(doing);
  });
  const form = (heading: string) =>
    filling ? (
      <ProviderForm
        key={filling.id ?? "new"}
        folder={folder}
        id={filling.id}
        heading={heading}
        entry={filling.entry}
        takesFocus={!isEmpty || doing !== null}
        onChange={(entry) => setDoing({ kind: "fill-in", id: filling.id, forgotten: filling.forgotten, entry })}
        onSave={() => save(filling)}
        onCancel={isEmpty ? null : () => stop(filling.id ? cardHeadingId(filling.id) : listHeadingId, "")}
      />
    ) : null;
  const line = (provider: Provider) => {
    if (doing?.id === provider.id && doing.kind === "remove")
      return (
        <RemoveProvider
          provider={provider}
          onNo={() => stop(cardHeadingId(provider.id), "")}
          onYes={() => {
            change((now) => removeProvider(now, provider.id));
            stop(folder.providers.length > 1 ? listHeadingId : formHeadingId, t.told.removed({ name: provider.name }));
          }}
        />
      );
    if (doing?.id === provider.id) return form(t.form.editHeading({ name: provider.name }));
    return (
      <ProviderCard
        folder={folder}
        provider={provider}
        isQuiet={doing !== null}
        onEdit={() => begin({ kind: "fill-in", id: provider.id, entry: entryOf(provider), forgotten: null })}
        onRemove={() => begin({ kind: "remove", id: provider.id })}
      />
    );
  };

  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="quiet">{t.stays}</p>
      </div>
      <div className="columns">
        <div className="stack">
          <div role="status" className="provider-status">
            {told ? <p className="provider-told">{told}</p> : null}
          </div>
          {isReady ? (
            <>
              {isEmpty ? (
                <p>{t.empty}</p>
              ) : (
                <h2 id={listHeadingId} tabIndex={-1}>
                  {t.listHeading({ count: folder.providers.length })}
                </h2>
              )}
              <ol className="provider-list">
                {folder.providers.map((provider) => (
                  <li key={provider.id}>{line(provider)}</li>
                ))}
              </ol>
              {filling?.id === null ? form(isEmpty ? t.emptyHeading : t.form.addHeading) : null}
              {doing === null && !isEmpty ? (
                <div className="form-actions">
                  <Link className="ds-button" to={to.ownRecords("person")}>
                    {t.next}
                  </Link>
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="secondary"
                    onClick={() => beginNew(emptyEntry("gp"), null)}
                  >
                    {t.add}
                  </button>
                </div>
              ) : null}
            </>
          ) : (
            <p className="quiet">{texts.ownRecords.loading}</p>
          )}
        </div>
        <ForgottenPlaceList
          folder={folder}
          isReady={isReady}
          isQuiet={doing !== null && doing.id !== null}
          onTick={(place, isTicked) => change((now) => tickForgotten(now, place, isTicked))}
          onAdd={(place) => {
            // What is already typed for a new place stays; it becomes one of this kind.
            const entry = filling?.id === null ? filling.entry : emptyEntry("gp");
            beginNew({ ...entry, kind: kindOfForgotten[place] }, place);
            focusOn(formHeadingId);
          }}
        />
      </div>
      <p className="quiet">{t.source({ date: formatDate(registersReadOn, language) })}</p>
    </div>
  );
}

/** Does something when the page is left for another of the portal, as things stand then. */
function useWhenLeft(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
}

/** Moves the focus once what it goes to is drawn. */
function useFocusLater(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
