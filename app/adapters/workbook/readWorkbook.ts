import { constants, setPriority } from "node:os";
import { spawn, type ChildProcess } from "node:child_process";
import pLimit from "p-limit";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { WorkbookQuestion } from "~/app/domain/sample-tables/judgeWorkbook";
import { watchMemory } from "./watchMemory";
import { decodeAnswer, encodeQuestion } from "./wireFormat";
import { workbookLimits, type WorkbookLimits } from "./workbookLimits";
import type { WorkbookProblem } from "./WorkbookProblem";
import { workbookProblem } from "./WorkbookProblem";
import type { WorkbookReading } from "./WorkbookReading";

export interface WorkbookFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly question: WorkbookQuestion;
}

export interface ReadWorkbookOptions {
  /** The bundle that `bundleWorkbookChild` makes. */
  readonly childPath: string;
  readonly limits?: WorkbookLimits;
}

/** Workbooks that one portal reads at the same time; the others wait. */
const atOnce = pLimit(2);
/** Of the child's memory for JavaScript objects; buffers and the program itself need the rest. */
const heapShare = 0.8;
/** The answer's size in bytes: tables, findings and previews of any workbook within the limits stay below. */
const longestAnswer = 16 * 1024 * 1024;

/**
 * Reads and judges an untrusted workbook in a child process with limits on its size, cells, memory and time. The child
 * gets nothing of the portal's environment, and it always ends: it is killed when it goes over a limit. Nothing in a
 * file makes this throw, and no cell of it is looked at here.
 * @param file what was uploaded; the name's extension decides only whether plain text is taken for .csv
 */
export async function readWorkbook(
  file: WorkbookFile,
  options: ReadWorkbookOptions,
): Promise<Result<WorkbookReading, WorkbookProblem>> {
  const limits = options.limits ?? workbookLimits;
  if (file.bytes.length > limits.fileBytes) return refuse(workbookProblem.tooLarge("file"));
  return atOnce(() => readInChild(file, options.childPath, limits));
}

function readInChild(
  { bytes, fileName, question }: WorkbookFile,
  childPath: string,
  limits: WorkbookLimits,
): Promise<Result<WorkbookReading, WorkbookProblem>> {
  const heapMebibytes = Math.floor((limits.memoryBytes * heapShare) / 1024 / 1024);
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMebibytes}`, childPath], {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  giveWay(child.pid);
  return new Promise((resolve) => {
    let overLimit: WorkbookProblem | null = null;
    const stop = (problem: WorkbookProblem): void => {
      overLimit ??= problem;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(workbookProblem.tooLarge("time")), limits.wallMs);
    const unwatch =
      child.pid === undefined
        ? () => undefined
        : watchMemory(child.pid, limits.memoryBytes, () => stop(workbookProblem.tooLarge("memory")));
    const output = collect(child, () => stop(workbookProblem.tooLarge("cells")));
    const finish = (answer: Result<WorkbookReading, WorkbookProblem>): void => {
      clearTimeout(timer);
      unwatch();
      resolve(answer);
    };
    child.once("error", () => finish(refuse(workbookProblem.broken)));
    child.once("close", () => finish(overLimit ? refuse(overLimit) : interpret(output())));
    // A child that refuses early no longer takes its input; that is no error.
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(
      encodeQuestion({ ...question, limits, extension: extensionOf(fileName), sheetName: sheetNameOf(fileName) }),
    );
    child.stdin?.end(bytes);
  });
}

/** Whoever reads a page goes before whoever has a workbook read. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may have ended already.
  }
}

interface ChildOutput {
  readonly answer: string;
  readonly errors: string;
}

function collect(child: ChildProcess, tooLong: () => void): () => ChildOutput {
  const answer: Buffer[] = [];
  let errors = "";
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > longestAnswer) tooLong();
    else answer.push(chunk);
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    if (errors.length < 20_000) errors += chunk.toString("latin1");
  });
  return () => ({ answer: Buffer.concat(answer).toString("utf8"), errors });
}

function interpret({ answer, errors }: ChildOutput): Result<WorkbookReading, WorkbookProblem> {
  if (answer === "") {
    const outOfMemory = /heap out of memory|Array buffer allocation failed|invalid (?:array|string) length/i.test(
      errors,
    );
    return refuse(outOfMemory ? workbookProblem.tooLarge("memory") : workbookProblem.broken);
  }
  try {
    const decoded = decodeAnswer(answer);
    return "problem" in decoded ? refuse(decoded.problem) : ok(decoded.reading);
  } catch {
    return refuse(workbookProblem.broken);
  }
}

/** A .csv has no sheet name: its file's name stands for it, as in a spreadsheet program. */
function sheetNameOf(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,8}$/i, "") || fileName;
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
}
