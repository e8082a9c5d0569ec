import type { Actor, Role } from "~/app/domain/applications/mayCommand";

/**
 * The columns of the matrix: who is asking. `applicant` is anybody who is signed in, as the holder of what is their own;
 * somebody with several roles has several columns.
 */
export const accessColumns = ["stranger", "applicant", "caseworker", "unit-staff", "administrator"] as const;
export type AccessColumn = (typeof accessColumns)[number];

/**
 * What a cell says: everything of the kind, or what is one's own. Own is, by column: for a stranger what their browser
 * began, or what a secret link hands them; for an applicant what they hold; for a caseworker what Helsedataservice
 * decides or invoices; for the staff of a unit that unit's. No cell: nothing.
 */
export type AccessCell = "all" | "own";

type Row = Partial<Record<AccessColumn, AccessCell>>;

const everybody = { stranger: "all", applicant: "all" } as const satisfies Row;
const holder = { applicant: "own" } as const satisfies Row;
const caseworkers = { caseworker: "all" } as const satisfies Row;
const unitStaff = { "unit-staff": "own" } as const satisfies Row;
const administrators = { administrator: "all" } as const satisfies Row;

/** Who may do what. Each loader, action and API route is one of these; what has no cell here is refused. */
export const accessMatrix = {
  "view-public": everybody,
  "use-api": everybody,
  "use-demo": everybody,
  "sign-in": everybody,
  "manage-own-account": holder,

  /** The list of one's own drafts and cases, and a new draft: the browser that made it holds it until sign-in. */
  "start-application": everybody,
  "edit-own-draft": { stranger: "own", applicant: "own" },
  "view-own-case": holder,
  "act-on-own-case": holder,

  /** A secret address is what makes these one's own. */
  "fetch-delivery-by-link": { stranger: "own", applicant: "own" },
  "read-calendar-by-link": { stranger: "own", applicant: "own" },

  /** What the applicant attached is for all who work with the case. */
  "fetch-attachment": { applicant: "own", caseworker: "all", "unit-staff": "own" },

  "view-queue": caseworkers,
  "act-on-queue": caseworkers,
  "view-case-as-caseworker": caseworkers,
  "act-on-case": caseworkers,
  /** What the controller decides is not Helsedataservice's to decide: forskrift 2023-01-11-48 § 10. */
  "decide-case": { caseworker: "own" },
  "fetch-invoice-of-office": { caseworker: "own" },
  "view-handout-register": caseworkers,

  "view-own-parts": unitStaff,
  "act-on-own-parts": unitStaff,
  "view-part": unitStaff,
  "act-on-part": unitStaff,
  "decide-part": unitStaff,
  "fetch-invoice-of-unit": unitStaff,
  "view-handout-register-of-unit": unitStaff,

  "change-calendar": administrators,
  "change-prices": administrators,
  "change-settings": administrators,
  "manage-roles": administrators,
  "manage-retention": administrators,
  "search-access-log": administrators,
} as const satisfies Record<string, Row>;

export type AccessAction = keyof typeof accessMatrix;

/** Whether a text, such as one read from a route, names an action of the matrix. */
export const isAccessAction = (name: string): name is AccessAction => Object.hasOwn(accessMatrix, name);

const rolesWithColumn = ["caseworker", "unit-staff", "administrator"] as const satisfies readonly Role[];

/** The columns in which somebody stands. @param actor null for a stranger */
export function columnsOf(actor: Pick<Actor, "roles"> | null): AccessColumn[] {
  if (!actor) return ["stranger"];
  return ["applicant", ...rolesWithColumn.filter((role) => actor.roles.includes(role))];
}

/**
 * Whether somebody may do this to what they ask for.
 * @param own the columns in which the thing asked for is the actor's own
 */
export function mayAccess(
  action: AccessAction,
  actor: Pick<Actor, "roles"> | null,
  own: readonly AccessColumn[],
): boolean {
  const row: Row = accessMatrix[action];
  return columnsOf(actor).some((column) => row[column] === "all" || (row[column] === "own" && own.includes(column)));
}

/** Whether somebody may do this to anything at all: all that can be said before the thing itself is looked up. */
export const mayAccessSome = (action: AccessAction, actor: Pick<Actor, "roles"> | null): boolean =>
  mayAccess(action, actor, accessColumns);

/** Whether nobody is refused by role alone, so that it need not be asked who is asking. */
export const isOpenToAllRoles = (action: AccessAction): boolean =>
  mayAccessSome(action, null) && mayAccessSome(action, { roles: [] });

/** What a refusal reads like: a stranger is asked to sign in; for everybody else it is not there. */
export type AccessRefusal = "sign-in" | "not-there";

/** @param actor null for a stranger; @returns null where there is no refusal */
export function refusalOf(
  action: AccessAction,
  actor: Pick<Actor, "roles"> | null,
  own: readonly AccessColumn[],
): AccessRefusal | null {
  if (mayAccess(action, actor, own)) return null;
  // Whoever has a cell of their own without signing in (a draft, a link) is told nothing more by signing in.
  return actor === null && !mayAccessSome(action, null) ? "sign-in" : "not-there";
}
