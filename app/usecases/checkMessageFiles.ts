import { attachmentTypeOf, attachmentTypes } from "~/app/domain/applications/attachmentRules";
import type { ThreadFileProblem } from "~/app/domain/messages/ThreadView";
import { mostMessageBytes, mostMessageFiles } from "~/app/domain/messages/messageFiles";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { IncomingFile } from "./attachFile";
import { checkSampleTable, type CheckSampleTableDeps } from "./checkSampleTable";

/** Why the attachments of a message were not taken; the first thing that is wrong. */
export interface MessageFileProblem {
  code: ThreadFileProblem;
  /** The file's name; empty where it concerns them all. */
  name: string;
}

/**
 * Looks at the attachments of a message: how many, how large, what they are by content, and for a workbook that it
 * can be read and holds no personal number.
 */
export async function checkMessageFiles(
  deps: CheckSampleTableDeps,
  files: readonly { name: string; bytes: Buffer }[],
): Promise<Result<IncomingFile[], MessageFileProblem>> {
  if (files.length > mostMessageFiles) return refuse({ code: "too-many", name: "" } as const);
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > mostMessageBytes) return refuse({ code: "too-large", name: "" } as const);
  const taken: IncomingFile[] = [];
  for (const { name, bytes } of files) {
    const type = attachmentTypeOf(bytes);
    if (!type) return refuse({ code: "type", name } as const);
    if (type === "xlsx") {
      const checked = await checkSampleTable(deps, { bytes, fileName: name }, []);
      if (!checked.ok) return refuse({ code: problemOf(checked.problem.code), name });
    }
    taken.push({ name, bytes, mediaType: attachmentTypes[type] });
  }
  return ok(taken);
}

function problemOf(code: string): MessageFileProblem["code"] {
  if (code === "personal-number") return "personal-number";
  if (code === "workbook-encrypted") return "encrypted";
  return code === "workbook-macros" ? "macros" : "unreadable";
}
