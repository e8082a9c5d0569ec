import type { WorkbookQuestion } from "~/app/domain/sample-tables/judgeWorkbook";
import type { WorkbookLimits } from "./workbookLimits";
import type { WorkbookProblem } from "./WorkbookProblem";
import type { WorkbookReading } from "./WorkbookReading";

/** What the child process is asked, before the file's bytes on its input. */
export interface ChildQuestion extends WorkbookQuestion {
  readonly limits: WorkbookLimits;
  /** Letters after the last dot, in lower case; decides only whether plain text is taken for .csv. */
  readonly extension: string;
  /** Stands for the sheet's name of a .csv, which has none. */
  readonly sheetName: string;
}

/** What the child process answers with, as JSON on its output. */
export type ChildAnswer = { readonly reading: WorkbookReading } | { readonly problem: WorkbookProblem };

/** Bytes that tell how long the question is. */
const lengthBytes = 4;

/** The question's length, the question as JSON; the file follows. */
export function encodeQuestion(question: ChildQuestion): Buffer {
  const json = Buffer.from(JSON.stringify(question));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json]);
}

export function decodeQuestion(input: Buffer): { question: ChildQuestion; bytes: Buffer } {
  const end = lengthBytes + input.readUInt32LE(0);
  const question = JSON.parse(input.subarray(lengthBytes, end).toString("utf8")) as ChildQuestion;
  return { question, bytes: input.subarray(end) };
}

export function encodeAnswer(answer: ChildAnswer): string {
  return JSON.stringify(answer);
}

/** @throws {SyntaxError} when the child ended in the middle of its answer */
export function decodeAnswer(json: string): ChildAnswer {
  return JSON.parse(json) as ChildAnswer;
}
