import { writeFileSync } from "node:fs";
import { readCsv } from "./readCsv";
import { readXlsx } from "./readXlsx";
import { sniffFile } from "./sniffFile";
import { encodeAnswer, type ChildAnswer } from "./wireFormat";
import type { WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";

/**
 * The program that reads one workbook in a process of its own: the file on its input, the limits and the file's
 * extension as arguments, the answer as JSON on its output. It is never trusted to end: the parent sees to that.
 */
async function main(): Promise<void> {
  const limits = JSON.parse(process.argv[2] ?? "{}") as WorkbookLimits;
  const answer = await read(limits, process.argv[3] ?? "");
  process.stdout.end(encodeAnswer(answer));
}

async function read(limits: WorkbookLimits, extension: string): Promise<ChildAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  try {
    return await readBytes(Buffer.concat(chunks), limits, extension);
  } catch (error) {
    return { problem: error instanceof WorkbookProblemError ? error.problem : workbookProblem.broken };
  }
}

async function readBytes(bytes: Buffer, limits: WorkbookLimits, extension: string): Promise<ChildAnswer> {
  const type = sniffFile(bytes);
  switch (type.kind) {
    case "zip":
      return { reading: await readXlsx(bytes, limits) };
    case "encrypted":
      return { problem: workbookProblem.encrypted };
    case "text":
      if (!["csv", "txt", "tsv"].includes(extension)) return { problem: workbookProblem.notRecognised("csv") };
      return { reading: readCsv(bytes, "csv", limits) };
    case "other":
      return { problem: type.actual === "xls" ? workbookProblem.xls : workbookProblem.notRecognised(type.actual) };
  }
}

/** When memory runs short on the whole machine, this process goes before the portal. */
function goFirst(): void {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // Not allowed everywhere, and only a courtesy.
  }
}

goFirst();
await main();
