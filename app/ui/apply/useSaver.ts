import { useBlocker } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { createDraftSaver } from "./createDraftSaver";
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
 * A saver for one page, and the watch over its ways out: nothing leaves before all is saved, or the person says so.
 * @param url where saves go
 */
export function useSaver(start: StepStart, url: string) {
  const [saver] = useState(() => createDraftSaver({ post: (save) => postDraft(url, save), wait }, start));
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState);
  const [held, setHeld] = useState<HeldDeparture | null>(null);

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
      const isHeldUp = phase === "failing" || phase === "signed-out" || phase === "gone";
      if (isHeldUp || conflicts.length > 0) event.preventDefault();
    };
    /** Back from the tab where one signed in. */
    const saveOnReturn = () => {
      if (saver.getState().phase === "signed-out") saveNow();
    };
    window.addEventListener("click", saveFirst, true);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", saveNow);
    window.addEventListener("online", saveNow);
    window.addEventListener("focus", saveOnReturn);
    return () => {
      window.removeEventListener("click", saveFirst, true);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", saveNow);
      window.removeEventListener("online", saveNow);
      window.removeEventListener("focus", saveOnReturn);
      saver.stop();
    };
  }, [saver]);

  return {
    saver,
    state,
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
    retry: () => void saver.retry(),
  };
}
