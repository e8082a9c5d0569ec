import type { SessionOrigin } from "~/db/repositories/identity";

/** How a sign-in ended, as the log may have it: no name, no address, nothing that opens a session. */
export type SignInEvent =
  | { outcome: "in"; by: SessionOrigin["signedInBy"]; accountId: string }
  | { outcome: "refused"; by: SessionOrigin["signedInBy"]; problem: string };
