import { isIPv6 } from "node:net";

/**
 * What counts as one address in a limit: an IPv4 address, or the 64 first bits of an IPv6 address, since a household has
 * all that begin alike.
 * @param address as Express tells it; something else than an address stands for itself
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? "").replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(plain)) return plain || "unknown";
  const [before = "", after] = plain.toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [first, last] = [groups(before), groups(after ?? "")];
  const gap = after === undefined ? 0 : 8 - first.length - last.length;
  const whole = [...first, ...Array<string>(Math.max(0, gap)).fill("0"), ...last];
  const network = whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${network.join(":")}::/64`;
}
