import { joinBytes, randomBytes, toBytes, toHex, type Bytes } from "./Bytes";
import { mostRounds } from "./derivePassphraseKey";
import type { VaultHeader } from "./FolderVault";
import { ivLength, tagLength, type Sealed } from "./sealBytes";

/**
 * A whole folder in one file (`.hjf`), all of it encrypted but the head. Numbers are big-endian.
 *
 * | bytes | what |
 * | --- | --- |
 * | 8 | `HTINNSYN` |
 * | 1 | version of this layout: 1 |
 * | 4 | rounds of PBKDF2-HMAC-SHA-256, at most 10,000,000 |
 * | 16 | salt |
 * | 16 | the folder's id |
 * | 16 | this file's own id |
 * | 12 + 48 | nonce; the folder's key of 256 bits under the key of the passphrase, AES-256-GCM, with its tag |
 * | 32 | SHA-256 of all before: tells a damaged head from a wrong passphrase |
 * | 4 + 12 + n | length of what is sealed with its tag; nonce; the list: JSON `{"exportedOn", "folder"}` |
 * | 4 + 12 + n | the same for each file, in the order of `folder.files` |
 *
 * Nothing follows. Additional data are the UTF-8 of a JSON list: for the key `["helsetabell-innsyn", 1, "key", folder's
 * id, rounds, salt in hexadecimal]`, for the list `["helsetabell-innsyn", 1, folder's id, "export", this file's id]`, for
 * a file `["helsetabell-innsyn", 1, folder's id, "export-file", this file's id, id of the file]`.
 */
export const exportMagic = "HTINNSYN";
export const exportVersion = 1;
export const exportEnding = ".hjf";

export interface ExportHead {
  header: VaultHeader;
  exportId: string;
}

const wrappedLength = 32 + tagLength;
const bareHeadLength = 8 + 1 + 4 + 16 + 16 + 16 + ivLength + wrappedLength;
const checksumLength = 32;
export const headLength = bareHeadLength + checksumLength;
/** Length and nonce before each sealed piece. */
export const pieceHeadLength = 4 + ivLength;

export const newExportId = (): string => uuidOf(randomBytes(16));

function uint32(number: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}
const readUint32 = (bytes: Bytes, at: number) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

const bytesOf = (uuid: string): Bytes =>
  Uint8Array.from(uuid.replaceAll("-", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
function uuidOf(bytes: Bytes): string {
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const checksum = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export async function writeHead({ header, exportId }: ExportHead): Promise<Bytes> {
  const bare = joinBytes([
    toBytes(exportMagic),
    Uint8Array.of(exportVersion),
    uint32(header.rounds),
    header.salt,
    bytesOf(header.folderId),
    bytesOf(exportId),
    header.wrapped.iv,
    header.wrapped.bytes,
  ]);
  return joinBytes([bare, await checksum(bare)]);
}

export type HeadProblem = "not-ours" | "newer-version" | "cut" | "damaged";

/** @param bytes the first `headLength` of a file, or all of a shorter one */
export async function readHead(bytes: Bytes): Promise<ExportHead | HeadProblem> {
  const magic = toHex(toBytes(exportMagic));
  if (toHex(bytes.slice(0, exportMagic.length)) !== magic) return "not-ours";
  if ((bytes[8] ?? 0) > exportVersion) return "newer-version";
  if (bytes.length < headLength) return "cut";
  const bare = bytes.slice(0, bareHeadLength);
  if (toHex(await checksum(bare)) !== toHex(bytes.slice(bareHeadLength, headLength))) return "damaged";
  let at = 9;
  const take = (length: number) => bare.slice(at, (at += length));
  const rounds = readUint32(take(4), 0);
  if (bytes[8] !== exportVersion || rounds < 1 || rounds > mostRounds) return "damaged";
  const salt = take(16);
  const folderId = uuidOf(take(16));
  const exportId = uuidOf(take(16));
  const wrapped = { iv: take(ivLength), bytes: take(wrappedLength) };
  return { header: { folderId, rounds, salt, wrapped }, exportId };
}

export const writePiece = ({ iv, bytes }: Sealed): Bytes[] => [uint32(bytes.length), iv, bytes];

/** @returns the piece that begins there and where the next does, or null when the file ends before */
export async function readPiece(file: Blob, at: number): Promise<{ sealed: Sealed; next: number } | null> {
  if (at + pieceHeadLength > file.size) return null;
  const head = await readBytes(file, at, at + pieceHeadLength);
  const next = at + pieceHeadLength + readUint32(head, 0);
  if (next > file.size) return null;
  return { sealed: { iv: head.slice(4), bytes: await readBytes(file, at + pieceHeadLength, next) }, next };
}

export const readBytes = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());
