import type { RecordFolder } from "~/schemas/recordFolder";

/** All files of a folder together, in bytes: 200 MB, which browsers have room for and an export can be opened with. */
export const mostBytesInFolder = 200_000_000;

/** @param sizes of the files that would come to those that are there, in bytes */
export function hasRoomFor({ files }: Pick<RecordFolder, "files">, sizes: readonly number[]): boolean {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return sum(files.map(({ size }) => size)) + sum(sizes) <= mostBytesInFolder;
}
