/** A name that no mail can reach. @see RFC 2606, section 2 */
export const placeholderDomain = "@uten-adresse.invalid";

/**
 * What stands in the register instead of an address, for an account that has none: ID-porten tells no address that it
 * has checked. Different for each account, since addresses are.
 */
export const placeholderAddress = (accountId: string): string => `${accountId}${placeholderDomain}`;

/** The address of an account that mail can be sent to; null where there is none. */
export const realAddress = (email: string): string | null => (email.endsWith(placeholderDomain) ? null : email);
