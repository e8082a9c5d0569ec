/** What a provider vouched for and the portal keeps: never a personal number, whatever else it told. */
export interface VerifiedIdentity {
  issuer: string;
  /** The person's own number at the provider (`sub`), which means nothing elsewhere. */
  subject: string;
  /** The provider's number of the session (`sid`), where it has one. */
  session: string | null;
  /** Empty where the provider tells none. */
  name: string;
  /** Only one that the provider says it has checked. */
  verifiedEmail: string | null;
}
