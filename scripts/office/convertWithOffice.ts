import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const longestMs = 240_000;

/** Semicolons, quotation marks, UTF-8, from the first row, text in quotation marks, as shown, every sheet in its file. */
const csvFilter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1";

/** What LibreOffice made of each workbook. */
export interface Converted {
  readonly html: string;
  readonly xlsx: Buffer;
  /** By sheet name. */
  readonly csv: ReadonlyMap<string, string>;
}

/**
 * Converts workbooks with LibreOffice, with a profile of its own, in a folder that is gone afterwards.
 * @param workbooks by file name without ending
 */
export async function convertWithOffice(workbooks: ReadonlyMap<string, Buffer>): Promise<Map<string, Converted>> {
  const folder = await mkdtemp(path.join(tmpdir(), "office-"));
  try {
    const files = [...workbooks.keys()].map((name) => path.join(folder, `${name}.xlsx`));
    for (const [name, bytes] of workbooks) await writeFile(path.join(folder, `${name}.xlsx`), bytes);
    const [html, csv, xlsx] = await Promise.all(
      ["html", "csv", "xlsx"].map(async (kind) => {
        const out = path.join(folder, kind);
        await mkdir(out);
        return out;
      }),
    );
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    await convert(profile, "html", html ?? "", files);
    await convert(profile, csvFilter, csv ?? "", files);
    await convert(profile, "xlsx", xlsx ?? "", files);
    const sheets = await readdir(csv ?? "");
    const converted = new Map<string, Converted>();
    for (const name of workbooks.keys()) {
      const own = sheets.filter((file) => file.startsWith(`${name}-`));
      const texts = own.map(async (file) => {
        const text = await readFile(path.join(csv ?? "", file), "utf8");
        return [file.slice(name.length + 1, -".csv".length), text] as const;
      });
      converted.set(name, {
        html: await readFile(path.join(html ?? "", `${name}.html`), "utf8"),
        xlsx: await readFile(path.join(xlsx ?? "", `${name}.xlsx`)),
        csv: new Map(await Promise.all(texts)),
      });
    }
    return converted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(profile: string, filter: string, out: string, files: readonly string[]): Promise<void> {
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter, "--outdir", out, ...files];
  await run(process.env.SOFFICE_PATH ?? "soffice", args, { timeout: longestMs });
}
