const notStorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that the database can keep: no NUL, no half of a surrogate pair. */
export const storableText = (text: string): string => text.replace(notStorable, "\ufffd");

/** The same for every text inside plain data; what JSON can't carry is left out. */
export function storableJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === "string" ? storableText(one) : one,
  ) as unknown;
}
