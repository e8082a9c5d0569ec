import { mostFileBytes } from "../applications/attachmentRules";

/** As many as one message takes; more can follow in the next. */
export const mostMessageFiles = 5;

/** All attachments of one message together, in bytes. */
export const mostMessageBytes = mostFileBytes;
