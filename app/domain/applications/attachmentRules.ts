/** A sample table or an attachment: at most 10 MB. */
export const mostFileBytes = 10 * 1024 * 1024;

/** What a further attachment may be. */
export const attachmentTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type AttachmentType = keyof typeof attachmentTypes;

/** Tells by content what an attachment is; null for what is not taken. Its name may say anything. */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentType | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === "%PDF-") return "pdf";
  if (!start.startsWith("PK\u0003\u0004")) return null;
  if (hasPart(bytes, "word/document")) return "docx";
  return hasPart(bytes, "xl/workbook") ? "xlsx" : null;
}

/** Names of parts stand uncompressed in a zip. */
function hasPart(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
