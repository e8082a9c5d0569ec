import { useBlocker } from "@remix-run/react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { readAnswers } from "~/app/domain/applications/changedFields";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { DraftField } from "~/schemas/draft";
import { createDraftSaver } from "./createDraftSaver";
import { fillField } from "./fillField";
import { postDraft } from "./postDraft";

/** Somebody wants to leave, and something is not saved. */
export interface HeldDeparture {
  leave(): void;
  stay(): void;
}

const wait = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Saves a step's form as it is typed. The inputs are uncontrolled: what stands in them is what the person typed, and
 * no answer from the server takes it away.
 * @param url where saves go
 */
export function useDraftSaving(start: StepStart, url: string) {
  const form = useRef<HTMLFormElement>(null);
  const [saver] = useState(() => createDraftSaver({ post: (save) => postDraft(url, save), wait }, start));
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState);
  const [values, setValues] = useState(start.shown);
  const [held, setHeld] = useState<HeldDeparture | null>(null);
  const [{ saved: fields, version }] = useState(start);

  const read = () => {
    if (!form.current) return;
    const answers = readAnswers(new FormData(form.current), fields);
    setValues(answers);
    saver.change(answers);
  };

  // Typed before the page came alive, filled in by the browser, or proposed by us.
  useEffect(read, [saver, fields]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && saver.isUnsaved(),
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const hold = { leave: () => blocker.proceed(), stay: () => blocker.reset() };
    void saver.flush().then((isSaved) => (isSaved ? blocker.proceed() : setHeld(hold)));
  }, [blocker, saver]);

  useEffect(() => {
    const saveNow = () => void saver.flush();
    /** A link that loads a page anew would not wait for a save under way. */
    const saveFirst = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.hash || link.target) return;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !saver.isUnsaved()) return;
      event.preventDefault();
      event.stopPropagation();
      const hold = { leave: () => location.assign(link.href), stay: () => {} };
      void saver.flush().then((isSaved) => (isSaved ? link.click() : setHeld(hold)));
    };
    const warn = (event: BeforeUnloadEvent) => {
      const { phase, conflicts } = saver.getState();
      if (phase === "failing" || phase === "gone" || conflicts.length > 0) event.preventDefault();
    };
    window.addEventListener("click", saveFirst, true);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", saveNow);
    window.addEventListener("online", saveNow);
    return () => {
      window.removeEventListener("click", saveFirst, true);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", saveNow);
      window.removeEventListener("online", saveNow);
      saver.stop();
    };
  }, [saver]);

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
    held: held && {
      leave: () => {
        setHeld(null);
        held.leave();
      },
      stay: () => {
        setHeld(null);
        held.stay();
      },
    },
    fill(field: DraftField, value: string | string[]) {
      if (form.current) fillField(form.current, field, value);
    },
    resolve(field: DraftField, keep: "mine" | "saved") {
      const conflict = state.conflicts.find((one) => one.field === field);
      saver.resolve(field, keep);
      if (conflict && keep === "saved" && form.current) fillField(form.current, field, conflict.saved);
    },
    retry: () => void saver.retry(),
    formProps: { ref: form, onInput: read, onBlur: () => void saver.flush(), onSubmit },
  };
}
export type DraftSaving = ReturnType<typeof useDraftSaving>;
