import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isAccessAction } from "~/app/domain/access/accessMatrix";
import { readRouteAccess } from "~/app/testing/readRouteAccess";
import remix from "~/remix.config.js";

type Children = () => void;
type Define = (path: string, file: string, optionsOrChildren?: object | Children, children?: Children) => void;

/** The files of the list that Remix reads, frames around other routes and the root among them. */
function listRouteFiles(): string[] {
  const files = ["root.tsx"];
  const route: Define = (_path, file, optionsOrChildren, last) => {
    files.push(file);
    const children = typeof optionsOrChildren === "function" ? optionsOrChildren : last;
    children?.();
  };
  const defineRoutes = (define: (route: Define) => void) => {
    define(route);
    return {};
  };
  void remix.routes?.(defineRoutes as never);
  return files;
}

const modules = listRouteFiles().map((file) => ({
  file,
  ...readRouteAccess(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")),
}));

test("the list of routes is read whole", () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.filter(({ hasAction }) => hasAction).length).toBeGreaterThan(40);
});

describe("every route says which action of the access matrix it is", () => {
  test("no loader without an action to read by", () => {
    expect(modules.filter(({ hasLoader, access }) => hasLoader && !access.read).map(({ file }) => file)).toEqual([]);
  });
  test("no action without an action to change by", () => {
    expect(modules.filter(({ hasAction, access }) => hasAction && !access.change).map(({ file }) => file)).toEqual([]);
  });
  test("no name that the matrix does not have, and none for what is not there", () => {
    const wrong = modules.flatMap(({ file, hasLoader, hasAction, access }) => [
      ...Object.values(access).flatMap((name) => (isAccessAction(name) ? [] : [`${file}: ${name}`])),
      ...(access.read && !hasLoader ? [`${file}: read without a loader`] : []),
      ...(access.change && !hasAction ? [`${file}: change without an action`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
