import { env, type Env } from "~/schemas/env";

/**
 * Reads the settings once.
 * @throws {Error} naming each wrong setting and what is expected of it
 */
export function readEnv(values: Record<string, string | undefined>): Env {
  const parsed = env.safeParse(values);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`These settings can't be used:\n${wrong.join("\n")}`);
}
