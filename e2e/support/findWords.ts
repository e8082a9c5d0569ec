/** The ways in which a word may be written in an address, a header, a body or a log. */
export function writingsOf(word: string): string[] {
  const bytes = Buffer.from(word, "utf8");
  const percent = encodeURIComponent(word);
  return [
    word,
    percent,
    percent.replaceAll("%20", "+"),
    JSON.stringify(word).slice(1, -1),
    // As JSON with nothing but ASCII.
    word.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
    bytes.toString("hex"),
    Buffer.from(word, "utf16le").toString("latin1"),
    ...base64Of(bytes),
  ].map((writing) => writing.toLowerCase());
}

/** In base64 a word looks three ways, by what stands before it; signs that the neighbours share are left out. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const written = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64url");
    const own = written.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll("-", "+").replaceAll("_", "/")];
  });
}

/** Which of the words a text holds, in any writing. */
export function findWords(text: string, words: readonly string[]): string[] {
  const searched = text.toLowerCase();
  return words.filter((word) => writingsOf(word).some((writing) => searched.includes(writing)));
}
