/** File systems take no more than 255 bytes; the letters of a name may be four each. */
const mostLetters = 60;

/**
 * Name of an attachment in a package: what it is first, then as much of its own name as any system takes.
 * @param prefix such as `HT-2026-00001-vedlegg-1`
 * @param own the name the sender gave it; shown, never trusted as a path
 */
export function packageFileName(prefix: string, own: string): string {
  const safe = own
    .normalize("NFC")
    .replace(/[\p{C}\\/:*?"<>|]+/gu, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(safe)?.[0] ?? "";
  const stem = [...safe.slice(0, safe.length - extension.length)].slice(0, mostLetters).join("").trim();
  return `${prefix}${stem ? `-${stem}` : ""}${extension}`;
}
