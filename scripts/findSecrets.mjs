/** What no line of the log may hold, whoever it belongs to. */
const patterns = [
  { what: "a cookie", pattern: /\bht_\w+=|\bset-cookie\b|"cookie"/i },
  { what: "an Authorization header", pattern: /"?authorization"?\s*[:=]|\bBearer\s+\S|\bBasic\s+[A-Za-z0-9+/]{8}/i },
  { what: "a token of 256 bits", pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/ },
  { what: "a signed token", pattern: /\beyJ[\w-]{10,}\.[\w-]+\.[\w-]+/ },
  { what: "an e-mail address", pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i },
  { what: "a password in an address", pattern: /\b[a-z]+:\/\/[^\s"/:@]*:[^\s"/@]+@/i },
  { what: "eleven digits in a row, as a personal number", pattern: /(?<![\w.-])\d{11}(?![\w-])/ },
  { what: "a secret of the settings", pattern: /\b\w*(?:SECRET|PASSWORD)\w*"?\s*[:=]\s*"?[^\s"]/ },
];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Looks through a log for secrets.
 * @param {string} log lines
 * @param {readonly string[]} known secrets of this run: passwords, tokens of links, codes
 * @returns {{ line: number, what: string, masked: string }[]} with what was found left out of the line
 */
export function findSecrets(log, known = []) {
  const all = [
    ...patterns,
    ...[...new Set(known)]
      .filter((secret) => secret.length >= 6)
      .map((secret) => ({
        what: "a secret of this run",
        pattern: new RegExp(`(?<![\\w.-])${escape(secret)}(?![\\w-]|\\.\\d)`),
      })),
  ];
  const mask = (line) =>
    all.reduce((masked, { pattern }) => masked.replace(new RegExp(pattern, `${pattern.flags}g`), "***"), line);
  return log.split("\n").flatMap((line, at) => {
    const found = all.find(({ pattern }) => pattern.test(line));
    return found ? [{ line: at + 1, what: found.what, masked: mask(line).slice(0, 300) }] : [];
  });
}

/** The secrets that mails of a run held: the tokens of links and the codes. @param {readonly string[]} bodies */
export function secretsInMails(bodies) {
  return bodies.flatMap((body) => [
    ...(body.match(/(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/g) ?? []),
    ...(body.match(/(?<![\w.-])\d{6}(?![\w-]|\.\d)/g) ?? []),
  ]);
}
