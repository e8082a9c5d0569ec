import { storableText } from "../storableText";

/** A file's name as it is shown: no folders, nothing invisible, not without end. */
export function shownFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const visible = storableText(last)
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  return visible.slice(0, 200) || "fil";
}
