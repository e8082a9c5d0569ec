/** A field of a form, with what it held before anybody touched it and what it holds now. */
interface Kept {
  form: string;
  name: string;
  /** Its place among the fields of that name: a group of boxes has one name. */
  place: number;
  before: string;
  typed: string;
}
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A password or a file must not be written down, a button holds nothing, and what is hidden nobody typed. */
const leftOut = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);
const longestMs = 12 * 60 * 60 * 1000;
const firstValues = new WeakMap<Field, string>();
const keyOf = (pathname: string) => `helsetabell.typed:${pathname}`;

/** Remembers what a field held before it was changed; fields whose value React keeps can't tell any more. */
export function noteFirstValue(target: EventTarget | null): void {
  if (isField(target) && !firstValues.has(target)) firstValues.set(target, serverValue(target) ?? valueOf(target));
}

/**
 * Writes down what was typed on this page, for the same page in the same tab.
 * @param sent the form that is being sent: what stands in it has arrived, and must not come back
 */
export function keepTyped(sent: HTMLFormElement | null): void {
  const kept = listFields()
    .filter(({ field }) => field.form !== sent)
    .map(({ field, ...place }): Kept => ({
      ...place,
      before: firstValues.get(field) ?? serverValue(field) ?? valueOf(field),
      typed: valueOf(field),
    }))
    .filter(({ before, typed }) => before !== typed);
  const key = keyOf(location.pathname);
  if (kept.length === 0) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), kept }));
}

/**
 * Puts back what was written down, into fields that hold what they held before; the rest is handed out, for the person
 * to put where it belongs now.
 * @returns null when nothing was written down for this page
 */
export function putTypedBack(): { left: string[] } | null {
  const key = keyOf(location.pathname);
  const stored = sessionStorage.getItem(key);
  if (stored === null) return null;
  sessionStorage.removeItem(key);
  const { at, kept } = JSON.parse(stored) as { at: number; kept: Kept[] };
  if (Date.now() - at > longestMs) return null;
  const fields = listFields();
  const left: string[] = [];
  for (const { form, name, place, before, typed } of kept) {
    const found = fields.find((one) => one.form === form && one.name === name && one.place === place)?.field;
    const now = found && valueOf(found);
    if (now === typed) continue;
    if (found && now === before) fill(found, typed);
    else if (!found || !isTicked(found)) left.push(typed);
  }
  return { left: left.filter((text) => text.trim() !== "") };
}

/** Every field of every form that a person fills in, with the form's address and its place in it. */
function listFields() {
  const places = new Map<string, number>();
  return [...document.forms].flatMap((element) => {
    const form = element.getAttribute("action") ?? "";
    return [...element.elements].filter(isField).map((field) => {
      const place = places.get(`${form} ${field.name}`) ?? 0;
      places.set(`${form} ${field.name}`, place + 1);
      return { form, name: field.name, place, field };
    });
  });
}

function isField(element: unknown): element is Field {
  if (element instanceof HTMLInputElement) return element.name !== "" && !leftOut.has(element.type);
  return (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) && element.name !== "";
}

const isTicked = (field: Field): field is HTMLInputElement => field.type === "checkbox" || field.type === "radio";

function valueOf(field: Field): string {
  if (isTicked(field)) return field.checked ? "yes" : "no";
  if (field instanceof HTMLSelectElement && field.multiple)
    return [...field.selectedOptions].map(({ value }) => value).join("\n");
  return field.value;
}

/** What the page came with; null for a list, which does not remember it in one place. */
function serverValue(field: Field): string | null {
  if (isTicked(field)) return field.defaultChecked ? "yes" : "no";
  return field instanceof HTMLSelectElement ? null : field.defaultValue;
}

/** As a person would: React and the drafts' saving hear of it. */
function fill(field: Field, typed: string): void {
  if (isTicked(field)) {
    if (field.type === "checkbox" || typed === "yes") field.click();
    return;
  }
  const kind =
    field instanceof HTMLSelectElement
      ? HTMLSelectElement
      : field instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : HTMLInputElement;
  // React takes over the property of a field that it keeps the value of; the one of the kind of element is the real one.
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
