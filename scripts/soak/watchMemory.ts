import { canReadMemory, readMemory } from "~/bench/readMemory";

export interface MemoryWatch {
  /** Highest so far, by name, in whole megabytes. */
  highest(): ReadonlyMap<string, number>;
  stop(): void;
}

const everyMs = 1_000;
const megabyte = 1024 * 1024;

/**
 * Looks every second at the highest that each process has held. The kernel keeps that itself, so a peak between two
 * looks is missed only of a process that is killed before the next.
 * @param list the processes that run now; several may have one name, and the highest of them counts
 */
export function watchMemory(list: () => Promise<{ name: string; pid: number }[]>): MemoryWatch {
  const highest = new Map<string, number>();
  let isLooking = false;
  async function look(): Promise<void> {
    if (isLooking || !canReadMemory) return;
    isLooking = true;
    for (const { name, pid } of await list().catch(() => [])) {
      const bytes = await readMemory(pid, "VmHWM").catch(() => 0);
      highest.set(name, Math.max(highest.get(name) ?? 0, Math.round(bytes / megabyte)));
    }
    isLooking = false;
  }
  const timer = setInterval(() => void look(), everyMs);
  return { highest: () => highest, stop: () => clearInterval(timer) };
}
