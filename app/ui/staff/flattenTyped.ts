/** Form fields that the frame of a form writes itself. */
const own = ["version", "loadedAt", "intent"];

/**
 * What was typed, as the names and values of a form again: `items[0].comment`. It is how a page between filling in
 * and sending carries the words on without a script.
 */
export function flattenTyped(typed: Record<string, unknown>): { name: string; value: string }[] {
  return Object.entries(typed)
    .filter(([name]) => !own.includes(name))
    .flatMap(([name, value]) => flatten(name, value));
}

function flatten(name: string, value: unknown): { name: string; value: string }[] {
  if (typeof value === "string") return [{ name, value }];
  if (Array.isArray(value))
    return value.flatMap((one, index) => flatten(typeof one === "string" ? name : `${name}[${index}]`, one));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => flatten(`${name}.${key}`, one));
  return [];
}

/** A text that was typed; empty where there is none. */
export function typedText(typed: Record<string, unknown> | undefined, name: string): string {
  const value = typed?.[name];
  return typeof value === "string" ? value : "";
}
