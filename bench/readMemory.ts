import { readFile, writeFile } from "node:fs/promises";

/** Whether the kernel tells what a process holds, as Linux does. */
export const canReadMemory = process.platform === "linux";

/**
 * What a process holds of memory, in bytes.
 * @param field VmRSS now, VmHWM the highest so far
 * @see proc(5)
 */
export async function readMemory(pid: number, field: "VmRSS" | "VmHWM"): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
  if (kibibytes === undefined) throw new Error(`The memory of process ${pid} can't be read.`);
  return Number(kibibytes) * 1024;
}

/** The kernel forgets the highest so far: it is what is held now. */
export async function forgetHighest(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, "5");
}
