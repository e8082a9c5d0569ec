import type { FieldValue } from "~/schemas/draft";

/** Sets the inputs of a name to a value, and tells the form as typing would. */
export function fillField(form: HTMLFormElement, name: string, value: FieldValue): void {
  const wanted = new Set(Array.isArray(value) ? value : [value]);
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    `[name="${CSS.escape(name)}"]`,
  )) {
    if (input instanceof HTMLInputElement && (input.type === "checkbox" || input.type === "radio"))
      input.checked = wanted.has(input.value);
    else input.value = typeof value === "string" ? value : value.join("\n");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
