/** At least as many characters has a passphrase that somebody makes up. */
export const fewestPassphraseSigns = 12;

export type PassphraseProblem = "short" | "differs";

/** What is wrong with a new passphrase, typed twice; null: nothing. Space at its ends does not count. */
export function findPassphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  if ([...passphrase.trim()].length < fewestPassphraseSigns) return "short";
  return passphrase.trim() === again.trim() ? null : "differs";
}
