import { errorOf } from "~/app/ui/errorOf";
import { useState } from "react";
import { hasRoomFor } from "~/app/domain/own-records/hasRoomFor";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { KeptFile } from "~/schemas/recordFolder";
import { ErrorSummary } from "../../ErrorSummary";
import { SelectField, TextField } from "../../Field";
import { useFolder, useFolderKeeper } from "../FolderContext";
import { ConfirmButton } from "./ConfirmButton";
import { formatSize } from "../../formatSize";
import { useAnnounce, useFormErrors } from "./PageTalk";
import { takeOut } from "../takeOut";

/** The files that came, sealed; for a folder that is kept. */
export function FileSection({ isKept }: { isKept: boolean }) {
  const t = useTexts().recordKeeping.files;
  const { folder } = useFolder();
  return (
    <section className="stack" aria-labelledby="filer">
      <h2 id="filer">{t.heading}</h2>
      <p>{t.lead}</p>
      {isKept ? <AddFiles /> : <p>{t.keepFirst}</p>}
      {isKept && folder.files.length === 0 ? <p className="quiet">{t.none}</p> : null}
      {folder.files.length > 0 ? (
        <ul className="record-files">
          {folder.files.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function AddFiles() {
  const t = useTexts().recordKeeping.files;
  const keeper = useFolderKeeper();
  const { folder, today } = useFolder();
  const [errors, setErrors] = useFormErrors("files");
  const [providerId, setProviderId] = useState("");
  const [said, setSaid] = useState("");

  async function add(chosen: readonly File[]) {
    if (chosen.length === 0) return;
    const sizes = chosen.map(({ size }) => size);
    if (!hasRoomFor(folder, sizes)) return setErrors([{ field: "files.new", message: t.tooMuch }]);
    setErrors([]);
    setSaid(t.adding);
    const outcome = await keeper.addFiles(
      chosen.map((content) => ({
        id: crypto.randomUUID(),
        content,
        name: content.name.slice(0, 200),
        mediaType: content.type.slice(0, 200),
        addedOn: today,
        providerId: folder.providers.some(({ id }) => id === providerId) ? providerId : null,
      })),
    );
    setSaid(outcome.ok ? t.added({ count: chosen.length }) : "");
    if (!outcome.ok) setErrors([{ field: "files.new", message: t.problems[outcome.problem] }]);
  }

  const options = [
    { value: "", label: t.noProvider },
    ...folder.providers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      {folder.providers.length > 0 ? (
        <SelectField
          name="files.provider"
          label={t.provider}
          options={options}
          value={providerId}
          onChange={({ target }) => setProviderId(target.value)}
        />
      ) : null}
      <TextField
        type="file"
        multiple
        name="files.new"
        label={t.add}
        error={errorOf(errors, "files.new")}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]).finally(() => (target.value = ""));
        }}
      />
      <p role="status">{said}</p>
    </div>
  );
}

function FileRow({ file }: { file: KeptFile }) {
  const t = useTexts().recordKeeping.files;
  const language = useLanguage();
  const keeper = useFolderKeeper();
  const announce = useAnnounce();
  const { folder } = useFolder();
  const [problem, setProblem] = useState("");
  const provider = folder.providers.find(({ id }) => id === file.providerId);
  const facts = [
    formatSize(file.size, language),
    ...(provider ? [t.from({ provider: provider.name })] : []),
    t.addedOn({ date: formatDate(file.addedOn, language) }),
  ];
  async function take() {
    const read = await keeper.readFile(file.id);
    setProblem(read.ok ? "" : t.readProblems[read.problem]);
    if (read.ok) takeOut(read.value, file.name);
  }
  return (
    <li className="stack stack--tight">
      <p>
        <strong className="kept-text">{file.name}</strong>
        <br />
        <span className="quiet">{facts.join(", ")}</span>
      </p>
      <div className="row">
        <button type="button" className="link-button" onClick={() => void take()}>
          {t.take}
          <span className="visually-hidden"> {file.name}</span>
        </button>
        <ConfirmButton
          label={t.remove}
          about={file.name}
          question={t.removeConfirm({ name: file.name })}
          yes={t.removeYes}
          onYes={() => {
            keeper.removeFile(file.id);
            announce(t.removed);
          }}
        />
      </div>
      <div role="alert">{problem ? <p className="field__error">{problem}</p> : null}</div>
    </li>
  );
}
