/**
 * Hands a file over to the browser's own downloads. It is never shown here: what somebody else has sent would be drawn
 * as a page of the portal, with the same rights as the portal.
 */
export function takeOut(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address when it begins, which may be a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
