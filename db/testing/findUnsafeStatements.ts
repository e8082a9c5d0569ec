/** A statement that an earlier version of the portal, still running, would trip over; and why. */
export interface UnsafeStatement {
  statement: string;
  why: string;
}

const VOLATILE_DEFAULT = /\bDEFAULT\s+(gen_random_uuid|clock_timestamp|random|nextval|uuid_generate)/i;

/** What takes something away from the earlier version, or stops it while it runs. Expand now, contract a version later. */
const RULES: { pattern: RegExp; why: string }[] = [
  { pattern: /^DROP TABLE\b/i, why: "the earlier version still uses the table" },
  { pattern: /^DROP (SCHEMA|VIEW|TYPE|FUNCTION|SEQUENCE)\b/i, why: "the earlier version may still use it" },
  { pattern: /\bDROP COLUMN\b/i, why: "the earlier version still names the column" },
  { pattern: /\bRENAME\b/i, why: "the earlier version knows the old name only" },
  {
    pattern: /\bALTER COLUMN\b.*\b(SET DATA )?TYPE\b/is,
    why: "rewrites the table, and the earlier version expects the old type",
  },
  { pattern: /\bALTER COLUMN\b.*\bSET NOT NULL\b/is, why: "the earlier version may leave the column out" },
  { pattern: /\bALTER COLUMN\b.*\bDROP DEFAULT\b/is, why: "the earlier version may leave the column out" },
  { pattern: /\bVALIDATE CONSTRAINT\b|\bCLUSTER\b|\bVACUUM FULL\b|^LOCK\b/i, why: "holds the table for long" },
  { pattern: /^TRUNCATE\b/i, why: "takes the earlier version's data away" },
];

/**
 * Reads a migration and finds what is not safe while the version before it runs on the same database. A table that the
 * same migration makes is nobody's yet: all goes there.
 */
export function findUnsafeStatements(migration: string): UnsafeStatement[] {
  const statements = migration
    .split("--> statement-breakpoint")
    .map((text) => text.replace(/^\s*--.*$/gm, "").trim())
    .filter(Boolean);
  const made = new Set(statements.flatMap((text) => nameAfter(text, /^CREATE TABLE (IF NOT EXISTS )?/i) ?? []));
  return statements.flatMap((statement) => {
    const table = tableOf(statement);
    if (table !== null && made.has(table)) return [];
    const why = [
      ...RULES.filter((rule) => rule.pattern.test(statement)).map((rule) => rule.why),
      ...onOldTable(statement),
    ];
    return why.length > 0 ? [{ statement, why: why.join("; ") }] : [];
  });
}

function onOldTable(statement: string): string[] {
  const why: string[] = [];
  if (/\bADD COLUMN\b/i.test(statement)) {
    if (/\bNOT NULL\b/i.test(statement) && !/\bDEFAULT\b/i.test(statement))
      why.push("the earlier version leaves the column out");
    if (VOLATILE_DEFAULT.test(statement)) why.push("a default that differs by row rewrites the table");
  }
  if (/^CREATE (UNIQUE )?INDEX\b/i.test(statement) && !/\bCONCURRENTLY\b/i.test(statement))
    why.push("nothing can be written to the table while the index is built");
  if (/\bADD CONSTRAINT\b/i.test(statement) && !/\bNOT VALID\b/i.test(statement))
    why.push("every row is checked while the table is held, and the earlier version knows nothing of the rule");
  if (/^CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER\b/i.test(statement))
    why.push("the earlier version knows nothing of the rule");
  return why;
}

function tableOf(statement: string): string | null {
  return (
    nameAfter(statement, /^ALTER TABLE (IF EXISTS )?(ONLY )?/i) ??
    nameAfter(statement, /^CREATE (UNIQUE )?INDEX\b.*?\bON (ONLY )?/is) ??
    nameAfter(statement, /^CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER\b.*?\bON /is)
  );
}

/** The table's name that follows, without schema and quotes. */
function nameAfter(statement: string, start: RegExp): string | null {
  const found = start.exec(statement);
  if (found === null) return null;
  const rest = statement.slice(found.index + found[0].length);
  return /^(?:"?\w+"?\.)?"?(\w+)"?/.exec(rest)?.[1] ?? null;
}
