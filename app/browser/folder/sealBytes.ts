import { randomBytes, type Bytes } from "./Bytes";

/** Bytes under lock: AES-GCM with a nonce of their own. */
export interface Sealed {
  /** 12 bytes, random each time. */
  iv: Bytes;
  /** As long as what is sealed, and 16 bytes more: the tag that shows any change. */
  bytes: Bytes;
}

export const ivLength = 12;
export const tagLength = 16;

/** @param about what the bytes are, which opens only under the same words */
export async function sealBytes(key: CryptoKey, about: Bytes, bytes: Bytes): Promise<Sealed> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: about }, key, bytes);
  return { iv, bytes: new Uint8Array(sealed) };
}

/** @returns null when the key is another, when anything was changed, or when they were sealed as something else */
export async function openBytes(key: CryptoKey, about: Bytes, { iv, bytes }: Sealed): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: about }, key, bytes));
  } catch (error) {
    if (error instanceof DOMException && (error.name === "OperationError" || error.name === "DataError")) return null;
    throw error;
  }
}
