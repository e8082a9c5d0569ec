const [MAJOR, MINOR] = [20, 19];

/** Stops with one line on a Node that is too old. Imported first, before anything that such a Node cannot read. */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  console.error(`Helsetabell needs Node ${MAJOR}.${MINOR} or later; this is ${process.versions.node}.`);
  process.exit(1);
}
