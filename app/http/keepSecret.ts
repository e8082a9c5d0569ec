import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Env } from "~/schemas/env";

/**
 * The settings with a secret for sessions. A demo without one gets a random one, kept in DATA_DIR, so that nobody is
 * signed out by a restart. Without DEMO the settings themselves demand one.
 */
export async function withSessionSecret(env: Env): Promise<Env & { SESSION_SECRET: string }> {
  if (env.SESSION_SECRET) return { ...env, SESSION_SECRET: env.SESSION_SECRET };
  if (!env.DEMO) throw new RangeError("SESSION_SECRET is missing");
  return { ...env, SESSION_SECRET: await keepSecret(path.join(env.DATA_DIR, "session-secret")) };
}

/** The secret in a file that only its owner reads; made when there is none. */
async function keepSecret(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const made = randomBytes(32).toString("base64url");
  try {
    await writeFile(file, `${made}\n`, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const kept = (await readFile(file, "utf8")).trim();
  if (kept.length >= 32) return kept;
  // Cut short by a full disk or a power failure: signing in again is all that it costs.
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}
