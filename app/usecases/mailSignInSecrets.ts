/** Makes a keyed hash: what is kept of a secret tells nothing to somebody with a copy of the database. */
export type Hash = (text: string) => string;

/** What is kept of the secret in a link. */
export const hashLink = (hash: Hash, token: string): string => hash(`mail-link:${token}`);

/** What is kept of a code, salted with the row that it belongs to. */
export const hashSignInCode = (hash: Hash, id: string, code: string): string => hash(`mail-code:${id}:${code}`);
