import { describe, expect, test } from "vitest";
import { DatabaseTroubleError, findDatabaseTrouble } from "./findDatabaseTrouble";

const coded = (code: string, message = "as PostgreSQL says it") => Object.assign(new Error(message), { code });

describe("what an error of the database tells of", () => {
  // The codes and their names: PostgreSQL's manual, appendix A.
  test.each([
    ["08006", "unreachable", "connection failure"],
    ["57P01", "unreachable", "admin shutdown"],
    ["57P02", "unreachable", "crash shutdown"],
    ["57P03", "unreachable", "cannot connect now"],
    ["ECONNREFUSED", "unreachable", "nobody listens"],
    ["ECONNRESET", "unreachable", "the connection broke"],
    ["53300", "busy", "too many connections"],
    ["57014", "busy", "query canceled"],
    ["55P03", "busy", "lock not available"],
    ["53100", "full", "disk full"],
    ["25006", "read-only", "read only SQL transaction"],
  ])("%s is %s: %s", (code, trouble) => {
    expect(findDatabaseTrouble(coded(code))).toBe(trouble);
  });

  test.each([
    ["23505", "a duplicate is a fault of ours, and trying again does not help"],
    ["42P01", "so is a table that is not there"],
    ["ENOENT", "and a file that is not there has nothing to do with the database"],
  ])("%s is none: %s", (code) => {
    expect(findDatabaseTrouble(coded(code))).toBeNull();
  });

  test("waiting for a free connection in vain is busy; a connection that ended is unreachable", () => {
    expect(findDatabaseTrouble(new Error("timeout exceeded when trying to connect"))).toBe("busy");
    expect(findDatabaseTrouble(new Error("Connection terminated unexpectedly"))).toBe("unreachable");
    expect(findDatabaseTrouble(new Error("Connection terminated due to connection timeout"))).toBe("unreachable");
  });

  test("the cause counts, however it is wrapped; what is no error tells of nothing", () => {
    const wrapped = new Error("Failed query", { cause: new Error("again", { cause: coded("25006") }) });
    expect(findDatabaseTrouble(wrapped)).toBe("read-only");
    expect(findDatabaseTrouble(new DatabaseTroubleError("busy", "too slow"))).toBe("busy");
    expect(findDatabaseTrouble(new Response(null, { status: 404 }))).toBeNull();
    expect(findDatabaseTrouble({ code: "57P01" })).toBeNull();
  });
});
