/** Who the provider is told is in front of the screen. */
export interface ProviderPerson {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
  /** ID-porten tells it whether one wants it or not. */
  pid?: string;
}

/** What the provider does, and does wrong. */
export interface ProviderKnobs {
  person: ProviderPerson;
  /** The level of assurance of the sign-in. */
  acr: string;
  /** The person presses "cancel". */
  cancels: boolean;
  /** Claims of ID tokens that are written over before they are signed. */
  claims: Record<string, unknown>;
  /** How far ahead of ours the provider's clock is, in seconds: moves `iat` and `exp` of ID tokens. */
  clockAheadSeconds: number;
  /** ID tokens are signed by a key that is not the provider's. */
  signsWithStrangeKey: boolean;
  /** What the token endpoint answers with, instead of its answer. */
  tokenStatus: number | null;
}

/** What the provider is started with. */
export interface ProviderStart {
  port: number;
  clientId: string;
  clientSecret: string;
  /** The portal's address. */
  portal: string;
  /** The last part of the portal's own addresses for this provider: `id-porten` or `ansatt`. */
  slug: string;
  /** Whether the claims stand in the ID token, as with ID-porten, or are told on asking only. */
  claimsInIdToken: boolean;
}

export type ProviderOrder =
  | { type: "set"; knobs: Partial<ProviderKnobs> }
  | { type: "sign"; header: Record<string, unknown>; claims: Record<string, unknown>; strange: boolean };
export type ProviderReply = { type: "ready" } | { type: "done" } | { type: "signed"; token: string };
