/** An address as its owner knows it again and nobody else can read it: the first letter, and the host. */
export function maskAddress(address: string): string {
  const [local = "", host = ""] = address.split(/@(?=[^@]*$)/);
  return `${[...local].slice(0, 1).join("")}•••@${host}`;
}
