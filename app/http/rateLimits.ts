/** One kind of request that is counted, and how much of it is let through. */
interface CountedKind {
  /** How many within the time, from one of `per`. */
  most: number;
  seconds: number;
  /** In the demo, where a whole room shares one address and a handful of personas. */
  mostInDemo: number;
  per: "address" | "account" | "recipient";
  /** When the database can't be asked: let it through, or answer 503. */
  withoutDatabase: "let through" | "refuse";
  why: string;
}

const minute = 60;
const hour = 60 * minute;

/** Every limit of the portal. An account is a signed-in one, else the browser's token, else the address. */
export const rateLimits = {
  "sign-in": {
    most: 60,
    seconds: 10 * minute,
    mostInDemo: 3000,
    per: "address",
    withoutDatabase: "refuse",
    why: "An office of thirty behind one address signs in within minutes, and each asks twice: on the way out and back.",
  },
  "sign-in-code": {
    most: 30,
    seconds: 10 * minute,
    mostInDemo: 600,
    per: "address",
    withoutDatabase: "refuse",
    why: "Each code has its own five attempts; this stops one machine from trying many people's codes.",
  },
  "sign-in-mail-recipient": {
    most: 5,
    seconds: hour,
    mostInDemo: 100,
    per: "recipient",
    withoutDatabase: "refuse",
    why: "Nobody's inbox is filled by others through us.",
  },
  "sign-in-mail": {
    most: 20,
    seconds: hour,
    mostInDemo: 1000,
    per: "address",
    withoutDatabase: "refuse",
    why: "One machine must not send mail to many people in our name.",
  },
  "delivery-code": {
    most: 30,
    seconds: 10 * minute,
    mostInDemo: 600,
    per: "address",
    withoutDatabase: "refuse",
    why: "A link closes at the fifth wrong code; this stops one machine from closing or trying many links.",
  },
  "provider-call": {
    most: 300,
    seconds: 10 * minute,
    mostInDemo: 3000,
    per: "address",
    withoutDatabase: "let through",
    why: "A provider ends many sessions at once, from few addresses; each call costs a check of a signature.",
  },
  "start-draft": {
    most: 60,
    seconds: hour,
    mostInDemo: 3000,
    per: "address",
    withoutDatabase: "let through",
    why: "Anyone may start a draft without signing in, and each is a row.",
  },
  upload: {
    most: 60,
    seconds: hour,
    mostInDemo: 2000,
    per: "account",
    withoutDatabase: "let through",
    why: "Each file is up to 10 MB in the database, and is read in a process of its own.",
  },
  "upload-address": {
    most: 240,
    seconds: hour,
    mostInDemo: 4000,
    per: "address",
    withoutDatabase: "let through",
    why: "Without signing in, an account is only a browser's token, which costs nothing to throw away.",
  },
  message: {
    most: 60,
    seconds: hour,
    mostInDemo: 1000,
    per: "account",
    withoutDatabase: "let through",
    why: "Each message is a mail to somebody.",
  },
  "record-reminders": {
    most: 60,
    seconds: hour,
    mostInDemo: 1000,
    per: "account",
    withoutDatabase: "let through",
    why: "Each change replaces up to a hundred rows, and becomes as many mails to the account's own address.",
  },
  "check-table": {
    most: 120,
    seconds: 10 * minute,
    mostInDemo: 1000,
    per: "address",
    withoutDatabase: "let through",
    why: "Each table is read in a process of its own; in the demo there must be room for 400 in ten minutes.",
  },
  search: {
    most: 300,
    seconds: 10 * minute,
    mostInDemo: 5000,
    per: "address",
    withoutDatabase: "let through",
    why: "Nobody reads thirty pages of results a minute; a machine that copies the catalogue can do with the API.",
  },
  "search-cases": {
    most: 600,
    seconds: 10 * minute,
    mostInDemo: 5000,
    per: "account",
    withoutDatabase: "let through",
    why: "A caseworker's day, with room; a stolen session does not empty the queue in minutes.",
  },
} as const satisfies Record<string, CountedKind>;
export type LimitKind = keyof typeof rateLimits;

/** The limits as they are in the demo, or in earnest. */
export function limitsFor(isDemo: boolean): Record<LimitKind, { most: number; seconds: number }> {
  const all = Object.entries(rateLimits).map(([kind, { most, mostInDemo, seconds }]) => [
    kind,
    { most: isDemo ? mostInDemo : most, seconds },
  ]);
  return Object.fromEntries(all) as Record<LimitKind, { most: number; seconds: number }>;
}
