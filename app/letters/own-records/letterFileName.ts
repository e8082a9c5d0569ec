/** Letters that do not fall apart into a plain letter and an accent. */
const plain: Record<string, string> = {
  æ: "ae",
  ø: "o",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
  ł: "l",
  ß: "ss",
  þ: "th",
  ð: "d",
  ħ: "h",
  ı: "i",
};

const longest = 60;

/** The name of a file: what it is and to whom, of the letters a to z, digits and hyphens. */
export function letterFileName(word: string, recipient: string): string {
  const slug = [...recipient.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((letter) => plain[letter] ?? letter)
    .join("")
    .replace(/[^a-z0-9]+/g, "-");
  return `${word}-${slug}`.slice(0, longest).replace(/^-+|-+$/g, "");
}
