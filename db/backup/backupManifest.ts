import { z } from "zod";
import { canonicalHash } from "../canonicalHash";

export const MANIFEST_NAME = "manifest.json";
const FORMAT = "helsetabell-backup";
/** Rises when a backup is laid out so that earlier programs can't read it. */
const FORMAT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

const manifest = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** Of the portal that made it. */
  productVersion: z.string(),
  /** As PostgreSQL says it, such as "18.4". */
  postgresVersion: z.string(),
  /** ISO 8601, UTC: when the snapshot was taken. */
  takenAt: z.iso.datetime(),
  /** Applied to the database, oldest first. */
  migrations: z.array(z.strictObject({ hash: sha256, when: z.number() })).min(1),
  /** Number of pg-boss's schema. */
  jobQueueVersion: z.int(),
  queues: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: count,
      /** The file in the zip, and what is in it once unpacked. */
      file: z.string(),
      bytes: count,
      sha256,
    }),
  ),
  sequences: z.array(
    z.strictObject({
      schema: z.string(),
      name: z.string(),
      lastValue: z.string().regex(/^-?\d+$/),
      isCalled: z.boolean(),
    }),
  ),
});

/** What a backup says of itself; written last, since it holds the checksums of the rest. */
export type BackupManifest = z.infer<typeof manifest>;
export type BackupTable = BackupManifest["tables"][number];

/** @param content all but the format's own marks */
export function writeManifest(content: Omit<BackupManifest, "format" | "formatVersion">): Buffer {
  const whole: BackupManifest = { format: FORMAT, formatVersion: FORMAT_VERSION, ...content };
  return Buffer.from(`${JSON.stringify({ ...whole, check: canonicalHash(whole) }, null, 1)}\n`);
}

/** @throws {Error} one sentence when it is not one, or was altered, or is of a later format */
export function readManifest(bytes: Buffer): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("The backup's manifest can't be read: the file is damaged, so use another backup.");
  }
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== FORMAT)
    throw new Error("This is no backup of Helsetabell: give the file that npm run backup wrote.");
  if ("formatVersion" in value && typeof value.formatVersion === "number" && value.formatVersion > FORMAT_VERSION)
    throw new Error("The backup was made by a newer version of the portal: restore it with that version.");
  const { check, ...rest } = value as { check?: unknown };
  const parsed = manifest.safeParse(rest);
  if (!parsed.success || check !== canonicalHash(rest))
    throw new Error("The backup's manifest was altered or is damaged: use another backup.");
  return parsed.data;
}
