import { useEffect, useRef, useState } from "react";
import { readAnswers } from "~/app/domain/applications/changedFields";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { DraftField } from "~/schemas/draft";
import { fillField } from "./fillField";
import { useSaver } from "./useSaver";

/**
 * Saves a step's form as it is typed. The inputs are uncontrolled: what stands in them is what the person typed, and
 * no answer from the server takes it away.
 * @param url where saves go
 */
export function useDraftSaving(start: StepStart, url: string) {
  const form = useRef<HTMLFormElement>(null);
  const { saver, state, held, retry } = useSaver(start, url);
  const [values, setValues] = useState(start.shown);
  const [{ saved: fields, version }] = useState(start);

  const read = () => {
    if (!form.current) return;
    const answers = readAnswers(new FormData(form.current), fields);
    setValues(answers);
    saver.change(answers);
  };

  // Typed before the page came alive, filled in by the browser, or proposed by us.
  useEffect(read, [saver, fields]);

  /** A form leaves only when all is saved; what it carries is then no change. */
  const onSubmit = (event: React.FormEvent<HTMLFormElement>) => {
    if (!saver.isUnsaved()) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void saver.flush().then((isSaved) => {
      if (isSaved) form.current?.requestSubmit(submitter);
      else form.current?.querySelector<HTMLElement>("[data-unsaved]")?.focus();
    });
  };

  return {
    state,
    values,
    /** The version that the page was loaded at. */
    version,
    held,
    fill(field: DraftField, value: string | string[]) {
      if (form.current) fillField(form.current, field, value);
    },
    resolve(field: DraftField, keep: "mine" | "saved") {
      const conflict = state.conflicts.find((one) => one.field === field);
      saver.resolve(field, keep);
      if (conflict && keep === "saved" && form.current) fillField(form.current, field, conflict.saved);
    },
    retry,
    formProps: { ref: form, onInput: read, onBlur: () => void saver.flush(), onSubmit },
  };
}
export type DraftSaving = ReturnType<typeof useDraftSaving>;
