/** Pictures of the frame, which the pages name themselves. */
const PICTURES = ["/favicon.svg", "/mark.svg"];
const AREA = /^app\/i18n\/\w+\/areas\/(\w+)\.ts$/;

/**
 * All that the pages about one's own records can ask for: what their scripts import at once or later, with styles and
 * typefaces. Texts of pages elsewhere in the portal are left out.
 * @param {Record<string, { file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }>} vite
 *   Vite's list of the build for the browser
 * @param {{ version: string, url: string, entry: { module: string }, routes: Record<string, { id: string, parentId?: string, path?: string, module: string }> }} remix
 *   the list that Remix gives to the browser
 * @param {readonly string[]} areas of texts that the pages read
 * @returns {{ build: string, files: string[], pages: string[] }} an OfflinePlan
 * @throws {Error} when there are no such pages, or one of the lists names what the other does not have
 */
export function listOwnRecordFiles(vite, remix, areas) {
  const own = Object.values(remix.routes).filter(({ id }) => id.startsWith("routes/own-records/"));
  const layout = own.find(({ id }) => id === "routes/own-records/ownRecords");
  if (!layout) throw new Error("The build has no pages about one's own records.");
  const children = own.filter(({ parentId }) => parentId === layout.id);

  const files = new Set([...PICTURES, remix.url]);
  const reach = (key) => {
    const chunk = vite[key];
    if (!chunk) throw new Error(`Vite's list of the build lacks ${key}.`);
    const file = `/${chunk.file}`;
    if (files.has(file)) return;
    files.add(file);
    for (const other of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/${other}`);
    for (const other of chunk.imports ?? []) reach(other);
    for (const other of chunk.dynamicImports ?? []) {
      const area = AREA.exec(other)?.[1];
      if (area === undefined || areas.includes(area)) reach(other);
    }
  };
  const keyOf = new Map(Object.entries(vite).map(([key, { file }]) => [`/${file}`, key]));
  for (const module of [remix.entry.module, ...withParents(own, remix.routes)]) reach(keyOf.get(module) ?? module);
  return {
    build: remix.version,
    files: [...files].sort(),
    pages: children.map(({ path }) => (path ? `/${path}` : "")).sort(),
  };
}

function withParents(routes, all) {
  const modules = new Set();
  for (let route of routes) for (; route; route = all[route.parentId]) modules.add(route.module);
  return modules;
}
