import type { Trouble } from "~/app/domain/faults/Unavailable";
import type { Portal } from "~/app/portal";
import type { Visitor } from "./session";
import type { SignInEvent } from "./SignInEvent";

declare module "@remix-run/node" {
  interface AppLoadContext {
    portal: Portal;
    /** Stands in the log and on the error page. */
    requestId: string;
    /** For the Content-Security-Policy. */
    nonce: string;
    /** Writes an unexpected error to the log, with the request id. */
    logError?: (error: unknown) => void;
    /** Writes to the log who was let in, or why nobody was, with the request id. */
    logSignIn?: (event: SignInEvent) => void;
    /** Tells the caller when to come back, in seconds. */
    setRetryAfter?: (seconds: number) => void;
    /** Remembers that the database could not do something: for the log, the health checks and the figures. */
    noteTrouble?: (trouble: Trouble, error: unknown) => void;
    /** Looked up once a request, however many loaders ask. */
    visitor?: Promise<Visitor>;
    /** The row of the access log that this request has written, if it is about a case. */
    accessRow?: Promise<void>;
    /** Whose network the request came from, as the limits count it. */
    network?: string;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
