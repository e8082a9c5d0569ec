import { expect, test } from "vitest";
import { ownPath } from "./ownPath";

test.each(["/nb/soknader", "/en/ko?filter=mine", "/nn/saker/abc#frist"])("%s is a path of our own", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  { path: null, why: "nothing was asked for" },
  { path: "", why: "nothing was asked for" },
  { path: "nb/soknader", why: "it does not begin at the root" },
  { path: "https://site.example/nb", why: "it names another site" },
  { path: "//site.example/nb", why: "two slashes name another site" },
  { path: "/\\site.example", why: "browsers read the backslash as a slash" },
  { path: "/\t/site.example", why: "browsers drop the tab" },
  { path: "/\n/site.example", why: "browsers drop the line break" },
  { path: "javascript:alert(1)", why: "it is a script" },
  { path: "/.//site.example", why: "it becomes two slashes when the dot is resolved" },
])("$path is refused: $why", ({ path }) => {
  expect(ownPath(path)).toBeNull();
});
