/** A mail never carries more than this with its attachments, encoded: many mail servers refuse what is larger. */
export const largestMailBytes = 10 * 1024 * 1024;

/** What the text and the headers take at most. */
const textBytes = 128 * 1024;
/** Three bytes become four letters, in lines of 76 that end in two more. */
const encodedSize = (bytes: number) => {
  const letters = Math.ceil(bytes / 3) * 4;
  return letters + Math.ceil(letters / 76) * 2 + 1024;
};

/**
 * Whether files can go with one mail.
 * @param sizes of the files, in bytes
 */
export function fitsInMail(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, bytes) => sum + encodedSize(bytes), textBytes) <= largestMailBytes;
}
