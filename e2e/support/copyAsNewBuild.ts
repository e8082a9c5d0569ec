import { cp, mkdtemp, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Copies the build as the next deploy would have it: every file of the browser has another name, and the list of them
 * another version. What the pages say is the same.
 * @returns the folder to remove, the server in it, and the versions before and after
 */
export async function copyAsNewBuild(): Promise<{ folder: string; program: string; before: string; after: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "helsetabell-next-build-"));
  const build = path.join(folder, "build");
  await cp(path.join(root, "build"), build, { recursive: true, filter: (file) => !file.endsWith(".map") });
  // What the server reads beside its build: the migrations, the packages.
  for (const name of ["node_modules", "package.json", "db", "fixtures"])
    await symlink(path.join(root, name), path.join(folder, name));

  const assets = path.join(build, "client/assets");
  const names = new Set(await readdir(assets));
  const before = /manifest-(\w+)\.js/.exec([...names].join(" "))?.[1];
  if (!before) throw new Error("the build has no list of its files");
  const after = [...before].reverse().join("");
  const renew = (text: string) =>
    text.replaceAll(before, after).replace(/[\w.-]+\.\w+\b/g, (name) => (names.has(name) ? nameNext(name) : name));
  for (const name of names) {
    const next = path.join(assets, renew(name) === name ? nameNext(name) : renew(name));
    await rename(path.join(assets, name), next);
    if (/\.(?:js|css)$/.test(name)) await writeFile(next, renew(await readFile(next, "utf8")));
  }
  // The list of what is kept for when there is no network.
  const worker = path.join(build, "client/own-records-worker.js");
  await writeFile(worker, renew(await readFile(worker, "utf8")));
  const served = path.join(build, "server/assets");
  for (const name of (await readdir(served)).filter((one) => one.endsWith(".js"))) {
    const file = path.join(served, name);
    await writeFile(file, renew(await readFile(file, "utf8")));
  }
  return { folder, program: path.join(build, "server.js"), before, after };
}

const nameNext = (name: string) => name.replace(/\.(\w+)$/, "_next.$1");
