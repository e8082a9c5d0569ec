import { describe, expect, test } from "vitest";
import type { Actor } from "~/app/domain/applications/mayCommand";
import {
  accessColumns,
  accessMatrix,
  columnsOf,
  isAccessAction,
  isOpenToAllRoles,
  mayAccess,
  mayAccessSome,
  refusalOf,
  type AccessAction,
  type AccessColumn,
} from "./accessMatrix";

const actor = (...roles: Actor["roles"]) => ({ roles });
const actions = Object.keys(accessMatrix) as AccessAction[];

describe("who may do what", () => {
  test.each<[AccessAction, Actor["roles"] | null, AccessColumn[], boolean, string]>([
    ["view-public", null, [], true, "the catalogue is for everybody"],
    ["view-own-case", null, ["applicant"], false, "no case is shown without a session"],
    ["view-own-case", ["applicant"], ["applicant"], true, "a holder reads their case"],
    ["view-own-case", ["applicant"], [], false, "another's case is not read"],
    ["view-own-case", ["administrator"], [], false, "an administrator has no way into a case"],
    ["view-own-case", [], ["applicant"], true, "whoever is signed in holds what is theirs, whatever the register says"],
    ["view-case-as-caseworker", ["caseworker"], [], true, "a caseworker reads every case"],
    ["view-case-as-caseworker", ["unit-staff"], ["unit-staff"], false, "a unit reads its part, not the case"],
    ["decide-case", ["caseworker"], [], false, "what the controller decides is not Helsedataservice's"],
    ["decide-case", ["caseworker"], ["caseworker"], true, "the registries of the scheme are"],
    ["view-part", ["unit-staff"], ["unit-staff"], true, "a unit reads its own part"],
    ["view-part", ["unit-staff"], [], false, "not another unit's"],
    ["view-part", ["unit-staff"], ["applicant"], false, "holding a case opens no part of it as staff"],
    ["edit-own-draft", null, ["stranger"], true, "the browser that began a draft goes on with it"],
    ["edit-own-draft", ["caseworker"], [], false, "a draft is nobody else's, before it is sent"],
    ["fetch-attachment", ["unit-staff"], [], false, "an attachment is for the units of the case"],
    ["manage-roles", ["caseworker"], [], false, "roles are the administrator's"],
    ["search-access-log", ["administrator"], [], true, "so is the log of who opened what"],
  ])("%s by %j, own as %j: %s (%s)", (action, roles, own, may) => {
    expect(mayAccess(action, roles && { roles }, own)).toBe(may);
  });

  test("two roles give the columns of both", () => {
    expect(columnsOf(actor("administrator", "caseworker"))).toEqual(["applicant", "caseworker", "administrator"]);
    expect(mayAccess("view-queue", actor("administrator", "caseworker"), [])).toBe(true);
  });

  test("nothing that shows a case is for an administrator or a stranger", () => {
    const ofCases = actions.filter((name) => /case|part|attachment|invoice|queue/.test(name));
    expect(ofCases.length).toBeGreaterThan(10);
    for (const action of ofCases) {
      expect(mayAccess(action, null, accessColumns), action).toBe(false);
      expect(mayAccess(action, actor("administrator"), ["administrator"]), action).toBe(false);
    }
  });

  test("what is an administrator's is nobody else's", () => {
    for (const action of actions.filter(
      (name) => mayAccess(name, actor("administrator"), []) && !isOpenToAllRoles(name),
    ))
      for (const other of [null, actor(), actor("applicant"), actor("caseworker"), actor("unit-staff")])
        expect(mayAccess(action, other, accessColumns), action).toBe(false);
  });
});

describe("what a refusal reads like", () => {
  test("a stranger is asked to sign in where somebody who is signed in could have something", () => {
    expect(refusalOf("view-own-case", null, [])).toBe("sign-in");
    expect(refusalOf("manage-roles", null, [])).toBe("sign-in");
  });
  test("another's draft is not there, for a stranger as for everybody", () => {
    expect(refusalOf("edit-own-draft", null, [])).toBe("not-there");
    expect(refusalOf("edit-own-draft", actor("applicant"), [])).toBe("not-there");
  });
  test("for whoever is signed in it is not there", () => {
    expect(refusalOf("manage-roles", actor("caseworker"), [])).toBe("not-there");
    expect(refusalOf("view-part", actor("unit-staff"), [])).toBe("not-there");
  });
  test("where there is none, none is said", () => expect(refusalOf("view-public", null, [])).toBeNull());
});

test("who is asking need not be known only where every role has a cell", () => {
  const open = actions.filter(isOpenToAllRoles).sort();
  expect(open).toEqual([
    "edit-own-draft",
    "fetch-delivery-by-link",
    "read-calendar-by-link",
    "sign-in",
    "start-application",
    "use-api",
    "use-demo",
    "view-public",
  ]);
  for (const action of open) expect(mayAccessSome(action, null)).toBe(true);
});

test("a name that the matrix does not have is no action, whatever objects inherit", () => {
  expect(isAccessAction("view-queue")).toBe(true);
  expect(isAccessAction("view-everything")).toBe(false);
  expect(isAccessAction("toString")).toBe(false);
});
