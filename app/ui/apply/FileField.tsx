import { useEffect, useRef, useState } from "react";
import { mostFileBytes } from "~/app/domain/applications/attachmentRules";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "../Field";

/**
 * A file to send with the form, picked or dropped. One that is too large is told at once and not sent.
 * @param settled changes when the server has answered: the choice is then empty again
 * @param submitter id of the button that sends a dropped file
 */
export function FileField(props: {
  name: string;
  field: "workbook" | "attachments";
  label: string;
  help: string;
  accept: string;
  error: string | undefined;
  settled: unknown;
  submitter: string;
}) {
  const { name, field, label, help, accept, settled, submitter } = props;
  const t = useTexts().apply;
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (input.current) input.current.value = "";
    setTooLarge(null);
  }, [settled]);

  function refuseTooLarge(): boolean {
    const file = input.current?.files?.[0];
    if (!file || !input.current || file.size <= mostFileBytes) {
      setTooLarge(null);
      return false;
    }
    setTooLarge(file.name);
    input.current.value = "";
    return true;
  }

  function onDrop(event: React.DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    const button = document.getElementById(submitter);
    if (!refuseTooLarge() && button instanceof HTMLButtonElement) button.click();
  }

  const id = fieldId(field);
  const error = tooLarge === null ? props.error : t.fileProblem.tooLarge({ name: tooLarge });
  return (
    <div
      className="field drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={id}>{label}</label>
      <div className="field__help" id={`${id}-hjelp`}>
        {help}
      </div>
      <p className="field__help scripted">{t.table.dropHere}</p>
      <div id={`${id}-feil`} role="alert">
        {error ? <p className="field__error">{error}</p> : null}
      </div>
      <input
        ref={input}
        type="file"
        id={id}
        name={name}
        accept={accept}
        onChange={refuseTooLarge}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hjelp ${id}-feil`}
      />
    </div>
  );
}
