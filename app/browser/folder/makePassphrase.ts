/** Small letters and digits without those that look alike: no i, l, o, 0 or 1. */
export const passphraseSigns = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 6;
const signsInGroup = 4;

/** Six groups of four, each of 31 signs: 24 × log2(31) = 118 bits. */
export function makePassphrase(): string {
  const signs: string[] = [];
  // The highest bytes are drawn again, so that every sign is as likely as the next.
  const fair = 256 - (256 % passphraseSigns.length);
  while (signs.length < groups * signsInGroup) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) signs.push(passphraseSigns.charAt(byte % passphraseSigns.length));
  }
  return Array.from({ length: groups }, (_, group) =>
    signs.slice(group * signsInGroup, (group + 1) * signsInGroup).join(""),
  ).join("-");
}
