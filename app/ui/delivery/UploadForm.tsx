import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { mostFileBytes } from "~/app/domain/applications/attachmentRules";
import { barring, type DeliveryQuestion, type Deviation } from "~/app/domain/deliveries/Deviation";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { ChoiceField, SelectField, TextArea, TextField } from "../Field";
import type { CheckAnswer } from "./checkDeliveryFile";
import { DeviationFields } from "./DeviationList";
import { startDeliveryCheck } from "./startDeliveryCheck";

export interface UploadProps {
  deliveryId: string;
  question: Omit<DeliveryQuestion, "whole">;
  /** Deliveries that can be corrected. */
  released: { id: string; number: number; deliveredOn: PlainDate; whole: boolean }[];
  /** Whether anything but a correction can be delivered. */
  canDeliver: boolean;
  /** What was typed, when the server sent it back. */
  typed: Record<string, string>;
  errors: Record<string, string>;
  /** Of a file that the server did not keep. */
  refused: { fileName: string; deviations: Deviation[]; lacking: string[]; reasons: Record<string, string> } | null;
}

/**
 * Takes a finished table. With a script it is checked in the browser, and sent only when nothing bars it; without one
 * the page says that the server checks it, and asks first.
 */
export function UploadForm(props: UploadProps) {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const t = useTexts().delivery.upload;
  return (
    <section className="stack" aria-labelledby="last-opp">
      <h2 id="last-opp">{t.heading}</h2>
      {isScripted ? <CheckedForm key={props.deliveryId} {...props} /> : null}
      {isScripted ? null : (
        <noscript>
          <UncheckedForm {...props} />
        </noscript>
      )}
    </section>
  );
}

function CheckedForm(props: UploadProps) {
  const { question, released, canDeliver, typed, errors, refused } = props;
  const { upload: t, errors: told } = useTexts().delivery;
  const [file, setFile] = useState<File | null>(null);
  const [extent, setExtent] = useState(typed.extent ?? (canDeliver ? "" : "correction"));
  const [corrects, setCorrects] = useState(typed.corrects ?? released.at(-1)?.id ?? "");
  const [answer, setAnswer] = useState<CheckAnswer | "tooLarge" | null>(null);
  const [reasons, setReasons] = useState<Record<string, string>>(refused?.reasons ?? {});
  const isBusy = useNavigation().state === "submitting";
  // Of a correction, what the corrected delivery held.
  const whole =
    extent === "correction" ? (released.find(({ id }) => id === corrects)?.whole ?? true) : extent !== "part";

  useEffect(() => {
    setAnswer(null);
    if (!file) return undefined;
    if (file.size > mostFileBytes) {
      setAnswer("tooLarge");
      return undefined;
    }
    return startDeliveryCheck(file, { ...question, whole }, setAnswer);
  }, [file, whole, question]);

  const deviations =
    answer !== null && answer !== "tooLarge" && answer.kind === "checked" ? answer.check.deviations : null;
  const barred = deviations && barring(deviations, reasons);
  const isReady = barred?.length === 0 && extent !== "";
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="stack"
      noValidate
      onSubmit={(event) => {
        // The file leaves the browser only when nothing bars it.
        if (!isReady) event.preventDefault();
      }}
    >
      <p className="lead">{t.lead}</p>
      <Fields {...props} extent={extent} onExtent={setExtent} corrects={corrects} onCorrects={setCorrects} />
      <TextField
        type="file"
        name="file"
        accept=".xlsx"
        label={t.file}
        help={t.fileHelp}
        error={answer === "tooLarge" ? told["file-too-large"] : errors.file}
        onChange={({ target }) => setFile(target.files?.[0] ?? null)}
      />
      <input type="hidden" name="checked" value="in-browser" />
      <div className="stack" role="status">
        {file && answer === null ? <p>{t.checking}</p> : null}
        {answer !== null && answer !== "tooLarge" && answer.kind === "unreadable" ? (
          <p className="card card--look">{t.unreadable}</p>
        ) : null}
        {deviations && barred ? <Verdict count={deviations.length} barred={barred.length} /> : null}
      </div>
      {deviations && deviations.length > 0 ? (
        <Deviations
          deviations={deviations}
          reasons={reasons}
          onReason={(key, reason) => setReasons((before) => ({ ...before, [key]: reason }))}
        />
      ) : null}
      <div className="form-actions">
        <button className="ds-button" name="intent" value="upload" disabled={!isReady || isBusy}>
          {t.send}
        </button>
      </div>
    </Form>
  );
}

function Verdict({ count, barred }: { count: number; barred: number }) {
  const t = useTexts().delivery.upload;
  if (barred > 0) return <p className="card card--look">{t.barred({ count: barred })}</p>;
  return <p className="card">{count === 0 ? t.passes : t.answered}</p>;
}

function Deviations(props: Parameters<typeof DeviationFields>[0]) {
  const t = useTexts().delivery.deviations;
  return (
    <section className="stack stack--tight" aria-labelledby="avvik">
      <h3 id="avvik">{t.heading}</h3>
      <DeviationFields {...props} />
    </section>
  );
}

/** Works without a script: the server checks, and keeps only what nothing bars. */
function UncheckedForm(props: UploadProps) {
  const { typed, errors, refused } = props;
  const t = useTexts().delivery.upload;
  return (
    <form method="post" encType="multipart/form-data" className="stack" noValidate>
      <p className="card card--look">{t.onServer}</p>
      {refused ? <p>{t.refusedFile({ name: refused.fileName })}</p> : null}
      <Fields {...props} extent={typed.extent ?? ""} corrects={typed.corrects ?? ""} />
      <TextField type="file" name="file" accept=".xlsx" label={t.file} help={t.fileHelp} error={errors.file} />
      {refused && refused.deviations.length > 0 ? <Deviations {...refused} /> : null}
      <ChoiceField
        type="checkbox"
        name="checked"
        label={t.heading}
        error={errors.checked}
        chosen={typed.checked ? [typed.checked] : []}
        options={[{ value: "on-server", label: t.confirm }]}
      />
      <div className="form-actions">
        <button className="ds-button" name="intent" value="upload">
          {t.send}
        </button>
      </div>
    </form>
  );
}

function Fields(
  props: UploadProps & {
    extent: string;
    onExtent?: (extent: string) => void;
    corrects: string;
    onCorrects?: (id: string) => void;
  },
) {
  const { deliveryId, released, canDeliver, typed, errors, extent, onExtent, corrects, onCorrects } = props;
  const t = useTexts().delivery.upload;
  const language = useLanguage();
  const options = [
    ...(canDeliver
      ? [
          { value: "whole", label: t.whole },
          { value: "part", label: t.part, help: t.partHelp },
        ]
      : []),
    ...(released.length > 0 ? [{ value: "correction", label: t.correction }] : []),
  ];
  const showsCorrection = released.length > 0 && (!onExtent || extent === "correction");
  return (
    <>
      <input type="hidden" name="deliveryId" value={deliveryId} />
      <ChoiceField
        type="radio"
        name="extent"
        label={t.extent}
        error={errors.extent}
        chosen={[extent]}
        options={options}
        {...(onExtent && { onChange: ([chosen = ""]) => onExtent(chosen) })}
      />
      {showsCorrection ? (
        <>
          <SelectField
            name="corrects"
            label={t.corrects}
            error={errors.corrects}
            options={released.map(({ id, number, deliveredOn }) => ({
              value: id,
              label: t.correctsOption({ number, date: formatDate(deliveredOn, language) }),
            }))}
            {...(onCorrects
              ? { value: corrects, onChange: ({ target }) => onCorrects(target.value) }
              : { defaultValue: corrects || released.at(-1)?.id })}
          />
          <TextArea
            name="correctionReason"
            label={t.correctionReason}
            help={t.correctionReasonHelp}
            rows={3}
            error={errors.correctionReason}
            defaultValue={typed.correctionReason ?? ""}
          />
        </>
      ) : null}
      {extent === "correction" && onExtent ? null : (
        <TextArea name="note" label={t.note} rows={3} error={errors.note} defaultValue={typed.note ?? ""} />
      )}
    </>
  );
}
