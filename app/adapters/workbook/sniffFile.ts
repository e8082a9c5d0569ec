import type { ActualFileType } from "./WorkbookProblem";

/** What a file is by its first bytes; what is inside a zip is found out when it is opened. */
export type SniffedType =
  { readonly kind: "zip" | "text" | "encrypted" } | { readonly kind: "other"; readonly actual: ActualFileType };

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells what a file is from its content alone; its name may say anything. */
export function sniffFile(bytes: Buffer): SniffedType {
  if (bytes.length === 0) return other("empty");
  if (
    bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) ||
    bytes.subarray(0, 4).equals(Buffer.from("PK\u0005\u0006"))
  ) {
    return { kind: "zip" };
  }
  if (bytes.subarray(0, 8).equals(Buffer.from(compoundFile))) return sniffCompoundFile(bytes);
  // Excel 2 to 4: a BIFF record "beginning of file" without the compound file around it.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0) return other("xls");
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") return other("pdf");
  if (isImage(bytes)) return other("image");
  return sniffText(bytes);
}

/** An OLE2 compound file: an encrypted .xlsx, an old .xls, or something else of that age. */
function sniffCompoundFile(bytes: Buffer): SniffedType {
  const hasStream = (name: string): boolean => bytes.includes(Buffer.from(`${name}\u0000`, "utf16le"));
  if (hasStream("EncryptedPackage") || hasStream("EncryptionInfo")) return { kind: "encrypted" };
  if (hasStream("Workbook") || hasStream("Book")) return other("xls");
  if (hasStream("WordDocument")) return other("doc");
  return other("unknown");
}

function sniffText(bytes: Buffer): SniffedType {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = (isUtf16 ? bytes.subarray(0, 2048).toString("utf16le") : bytes.subarray(0, 2048).toString("latin1"))
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "")
    .trimStart()
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<!--[^]*?-->\s*<html)/.test(start)) return other("html");
  if (start.startsWith("<?xml") || /^<[a-z]+:/.test(start)) return other(/<html|xhtml/.test(start) ? "html" : "xml");
  if (!isUtf16 && hasControlBytes(bytes)) return other("unknown");
  return { kind: "text" };
}

/** Bytes that no text has: the controls below space, but for tab and line ends. */
function hasControlBytes(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c);
}

function isImage(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString("latin1");
  return start === "\u0089PNG" || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8");
}

function other(actual: ActualFileType): SniffedType {
  return { kind: "other", actual };
}
