import type { SentForm } from "~/app/domain/faults/Unavailable";

let last: SentForm | null = null;

/**
 * Remembers, in the browser, the form that is being sent, until another page is shown: where the portal is not reached
 * at all, nobody else knows what was typed.
 */
export function rememberSentForms(): void {
  document.addEventListener(
    "submit",
    ({ target, submitter }) => {
      if (!(target instanceof HTMLFormElement) || target.method !== "post") return;
      const sent: SentForm = { action: target.action, fields: [], lacksFiles: false };
      for (const [name, value] of new FormData(target, submitter)) {
        if (typeof value === "string") sent.fields.push([name, value]);
        else if (value.size > 0) sent.lacksFiles = true;
      }
      last = sent;
    },
    { capture: true },
  );
}

export function forgetSentForm(): void {
  last = null;
}

/** The form whose answer never came; null where the latest page was only asked for. */
export const lastSentForm = (): SentForm | null => last;
