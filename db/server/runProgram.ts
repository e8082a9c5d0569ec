import { spawn } from "node:child_process";

/** The account of the operating system that a program runs as; undefined stands for our own. */
export type Account = { uid: number; gid: number } | undefined;

export interface ProgramResult {
  /** null when the program could not be started or was ended by a signal. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end with a plain environment (no PG* variables, messages in English) and from the root
 * folder, since the account may not be let into ours. Never throws: a program that cannot start has code null.
 * @param silent leave its output alone; needed where a server that it starts would keep the pipes open
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  { account, silent = false }: { account?: Account; silent?: boolean } = {},
): Promise<ProgramResult> {
  return await new Promise((resolve) => {
    let stdout = "";
    let stderr = "";
    try {
      const child = spawn(command, args, {
        ...account,
        cwd: process.platform === "win32" ? undefined : "/",
        env: plainEnvironment(),
        stdio: silent ? "ignore" : ["ignore", "pipe", "pipe"],
        windowsHide: true,
      });
      child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.on("error", (error) => resolve({ code: null, stdout, stderr: error.message }));
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    } catch (error) {
      resolve({ code: null, stdout, stderr: String(error) });
    }
  });
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const paths =
    process.platform === "win32" ? process.env.PATH : `${process.env.PATH ?? ""}:/usr/sbin:/sbin:/usr/bin:/bin`;
  return { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV, PATH: paths, LC_ALL: "C" };
}
