import { writeFileSync } from "node:fs";
import { judgeWorkbook } from "~/app/domain/sample-tables/judgeWorkbook";
import { readCsv } from "./readCsv";
import { readXlsx } from "./readXlsx";
import { sniffFile } from "./sniffFile";
import { decodeQuestion, encodeAnswer, type ChildAnswer, type ChildQuestion } from "./wireFormat";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";
import type { WorkbookContent } from "./WorkbookReading";

/**
 * The program that reads and judges one workbook in a process of its own: the question and the file on its input, the
 * answer as JSON on its output. It is never trusted to end: the parent sees to that.
 */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const { question, bytes } = decodeQuestion(Buffer.concat(chunks));
  chunks.length = 0;
  process.stdout.end(encodeAnswer(await answer(question, bytes)));
}

async function answer(question: ChildQuestion, bytes: Buffer): Promise<ChildAnswer> {
  try {
    const { format, sheets, linksOut, personalNumbersIn } = await readContent(question, bytes);
    return { reading: { format, personalNumbersIn, ...judgeWorkbook(sheets, question, linksOut) } };
  } catch (error) {
    return { problem: error instanceof WorkbookProblemError ? error.problem : workbookProblem.broken };
  }
}

async function readContent({ limits, extension, sheetName }: ChildQuestion, bytes: Buffer): Promise<WorkbookContent> {
  const type = sniffFile(bytes);
  switch (type.kind) {
    case "zip":
      return readXlsx(bytes, limits);
    case "encrypted":
      throw new WorkbookProblemError(workbookProblem.encrypted);
    case "text":
      if (["csv", "txt", "tsv"].includes(extension)) return readCsv(bytes, sheetName, limits);
      throw new WorkbookProblemError(workbookProblem.notRecognised("csv"));
    case "other":
      throw new WorkbookProblemError(
        type.actual === "xls" ? workbookProblem.xls : workbookProblem.notRecognised(type.actual),
      );
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
