import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import yauzl from "yauzl";

/** Presses a button, and reads the file that it makes in the browser. */
export async function takeDownload(button: Locator): Promise<{ name: string; content: Buffer }> {
  const waiting = button.page().waitForEvent("download");
  await button.click();
  const file = await waiting;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ");

/** The text of each page of a PDF, with single spaces. */
export async function readPages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(plain);
}

/** The document of a .docx, as it is written in it. */
export function readDocx(file: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("error", reject);
      zip.on("end", () => reject(new Error("no document in the file")));
      zip.on("entry", (entry: yauzl.Entry) => {
        if (entry.fileName !== "word/document.xml") return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => resolve(plain(Buffer.concat(chunks).toString("utf8"))));
        });
      });
      zip.readEntry();
    });
  });
}
