import { randomBytes, toBytes, toHex, type Bytes } from "./Bytes";
import { derivePassphraseKey, roundsNow } from "./derivePassphraseKey";
import { openBytes, sealBytes, type Sealed } from "./sealBytes";

/** What stands outside of the lock; all of it is authenticated with the wrapped key. */
export interface VaultHeader {
  /** Another for every folder that is kept, as a UUID. */
  folderId: string;
  rounds: number;
  /** 16 bytes, random. */
  salt: Bytes;
  /** The folder's key under the key of the passphrase. */
  wrapped: Sealed;
}

/**
 * What a sealed piece is. A piece opens only as what it was sealed as: no file as another, no folder as one of another
 * revision, and nothing of one export in another.
 */
export type PieceName =
  | readonly ["folder", revision: number]
  | readonly ["file", id: string]
  | readonly ["export", exportId: string]
  | readonly ["export-file", exportId: string, id: string];

/** An open lock. The key itself can't be taken out of it. */
export interface FolderVault {
  header: VaultHeader;
  seal(piece: PieceName, bytes: Bytes): Promise<Sealed>;
  /** @returns null for a piece that is not what it should be, or was changed */
  open(piece: PieceName, sealed: Sealed): Promise<Bytes | null>;
}

const layout = ["helsetabell-innsyn", 1] as const;
/** JSON of a list: two different lists never give the same text. */
const describe = (...words: readonly (string | number)[]) => toBytes(JSON.stringify([...layout, ...words]));

const aboutKey = ({ folderId, rounds, salt }: Omit<VaultHeader, "wrapped">) =>
  describe("key", folderId, rounds, toHex(salt));

async function vaultOf(header: VaultHeader, rawKey: Bytes): Promise<FolderVault> {
  const key = await crypto.subtle.importKey("raw", rawKey, "AES-GCM", false, ["encrypt", "decrypt"]);
  rawKey.fill(0);
  const { folderId } = header;
  return {
    header,
    seal: (piece, bytes) => sealBytes(key, describe(folderId, ...piece), bytes),
    open: (piece, sealed) => openBytes(key, describe(folderId, ...piece), sealed),
  };
}

async function wrap(rawKey: Bytes, folderId: string, passphrase: string, rounds: number): Promise<VaultHeader> {
  const open = { folderId, rounds, salt: randomBytes(16) };
  const passphraseKey = await derivePassphraseKey(passphrase, open.salt, rounds);
  return { ...open, wrapped: await sealBytes(passphraseKey, aboutKey(open), rawKey) };
}

/** @returns the folder's key, or null for a wrong passphrase or a changed header: nobody can tell which */
async function unwrap(header: VaultHeader, passphrase: string): Promise<Bytes | null> {
  const passphraseKey = await derivePassphraseKey(passphrase, header.salt, header.rounds);
  return openBytes(passphraseKey, aboutKey(header), header.wrapped);
}

/** A lock with a random key of 256 bits, for a new folder. */
export async function createVault(passphrase: string, rounds = roundsNow): Promise<FolderVault> {
  const rawKey = randomBytes(32);
  return vaultOf(await wrap(rawKey, crypto.randomUUID(), passphrase, rounds), rawKey);
}

/** @returns null when the passphrase does not fit @throws {RangeError} for rounds that nobody should be asked to wait for */
export async function openVault(header: VaultHeader, passphrase: string): Promise<FolderVault | null> {
  const rawKey = await unwrap(header, passphrase);
  return rawKey && vaultOf(header, rawKey);
}

/** The same key under another passphrase and a new salt; what is sealed stays as it is. @returns null as `openVault` */
export async function rewrapVault(
  header: VaultHeader,
  passphrase: string,
  next: string,
  rounds = roundsNow,
): Promise<VaultHeader | null> {
  const rawKey = await unwrap(header, passphrase);
  if (!rawKey) return null;
  const wrapped = await wrap(rawKey, header.folderId, next, rounds);
  rawKey.fill(0);
  return wrapped;
}
