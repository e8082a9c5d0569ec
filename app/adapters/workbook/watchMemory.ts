import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Between two looks: on Linux a file is read, elsewhere a program is run. */
const everyMs = { linux: 25, other: 250 };

/**
 * Watches the whole memory of a process (resident set, buffers included, which the limits of a JavaScript heap leave
 * out).
 * @param over is called once when it holds more than the limit, in bytes
 * @returns stops watching
 */
export function watchMemory(pid: number, limitBytes: number, over: () => void): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const isLinux = process.platform === "linux";
  const look = async (): Promise<void> => {
    const bytes = isLinux ? await residentOnLinux(pid) : await residentByProgram(pid);
    if (stopped) return;
    if (bytes !== null && bytes > limitBytes) {
      stopped = true;
      over();
      return;
    }
    timer = setTimeout(() => void look(), isLinux ? everyMs.linux : everyMs.other);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** `VmRSS` is given in kB, whatever the size of a page. */
async function residentOnLinux(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

async function residentByProgram(pid: number): Promise<number | null> {
  if (process.platform === "win32") return null;
  try {
    const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return null;
  }
}
