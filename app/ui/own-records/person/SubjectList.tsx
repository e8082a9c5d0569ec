import { useRef, useState } from "react";
import { listProvidersAbout, removeSubject, saveSubject } from "~/app/domain/own-records/changeSubjects";
import { useTexts } from "~/app/i18n/useTexts";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { SubjectForm } from "./SubjectForm";
import { SubjectRow } from "./SubjectRow";

/** Whom records are about: the person themselves always, and others they may ask for. */
export function SubjectList() {
  const t = useTexts().ownRecordsPerson.subjects;
  const { folder, isReady, today, change } = useFolder();
  const [editing, setEditing] = useState<string | "new" | null>(null);
  const [message, setMessage] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (said: string) => {
    setEditing(null);
    setMessage(said);
    heading.current?.focus();
  };
  const edited = folder.subjects.find(({ id }) => id === editing) ?? null;
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t.heading}
      </h2>
      <p>{t.lead}</p>
      <ul className="cards record-subjects">
        <li className="card">
          <p>
            <strong>{t.self}</strong>
          </p>
          {folder.person.name.trim() ? <p className="quiet">{folder.person.name}</p> : null}
        </li>
        {folder.subjects.map((subject) =>
          subject.kind === "self" ? null : (
            <SubjectRow
              key={subject.id}
              subject={{ ...subject, kind: subject.kind }}
              providers={listProvidersAbout(folder, subject.id)}
              onEdit={() => setEditing(subject.id)}
              onRemove={() => {
                change((current) => removeSubject(current, subject.id));
                close(t.removed({ name: subject.name }));
              }}
            />
          ),
        )}
      </ul>
      <p role="status">{message}</p>
      {editing ? (
        <SubjectForm
          key={editing}
          subject={edited}
          today={today}
          onSave={(subject) => {
            change((current) => saveSubject(current, subject));
            close(t.added({ name: subject.name }));
          }}
          onCancel={() => close("")}
        />
      ) : (
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            disabled={!isReady}
            onClick={() => setEditing("new")}
          >
            {t.add}
          </button>
        </div>
      )}
    </section>
  );
}
