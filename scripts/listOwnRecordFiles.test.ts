import { describe, expect, test } from "vitest";
import { listOwnRecordFiles } from "./listOwnRecordFiles.mjs";

/** A portal with two pages about one's own records, one other page, and files as Vite names them. */
const vite = {
  "app/entry.client.tsx": {
    file: "assets/entry-1.js",
    imports: ["_react.js"],
    dynamicImports: ["app/i18n/nb/areas/base.ts", "app/i18n/en/areas/ownRecords.ts", "app/i18n/nb/areas/staff.ts"],
  },
  "_react.js": { file: "assets/react-2.js", imports: ["app/entry.client.tsx"] },
  "app/i18n/nb/areas/base.ts": { file: "assets/base-3.js" },
  "app/i18n/en/areas/ownRecords.ts": { file: "assets/ownRecords-4.js" },
  "app/i18n/nb/areas/staff.ts": { file: "assets/staff-5.js" },
  "app/root.tsx": { file: "assets/root-6.js", css: ["assets/root-7.css"], assets: ["assets/inter-8.woff2"] },
  "app/layout.tsx": { file: "assets/layout-9.js" },
  "app/start.tsx": { file: "assets/start-10.js" },
  "app/letters.tsx": { file: "assets/letters-11.js", dynamicImports: ["app/writePdf.ts"] },
  "app/writePdf.ts": { file: "assets/writePdf-12.js", imports: ["_pdf.js"], assets: ["assets/typeface-13.ttf"] },
  "_pdf.js": { file: "assets/pdf-14.js" },
  "app/queue.tsx": { file: "assets/queue-15.js", dynamicImports: ["app/writePdf.ts"] },
};
const remix = {
  version: "abc",
  url: "/assets/manifest-abc.js",
  entry: { module: "/assets/entry-1.js" },
  routes: {
    root: { id: "root", path: "", module: "/assets/root-6.js" },
    "routes/own-records/ownRecords": {
      id: "routes/own-records/ownRecords",
      parentId: "root",
      path: "innsyn",
      module: "/assets/layout-9.js",
    },
    "routes/own-records/start": {
      id: "routes/own-records/start",
      parentId: "routes/own-records/ownRecords",
      path: "",
      module: "/assets/start-10.js",
    },
    "routes/own-records/letters": {
      id: "routes/own-records/letters",
      parentId: "routes/own-records/ownRecords",
      path: "brev",
      module: "/assets/letters-11.js",
    },
    "routes/queue": { id: "routes/queue", parentId: "root", path: "ko", module: "/assets/queue-15.js" },
  },
};
const areas = ["base", "ownRecords"];

describe("what the pages about one's own records can ask for", () => {
  const { build, files, pages } = listOwnRecordFiles(vite, remix, areas);

  test("is of one build, and the pages are named below the first", () => {
    expect(build).toBe("abc");
    expect(pages).toEqual(["", "/brev"]);
  });

  test.each([
    { file: "/assets/entry-1.js", why: "the start of every page" },
    { file: "/assets/manifest-abc.js", why: "the list of routes" },
    { file: "/assets/react-2.js", why: "imported at once" },
    { file: "/assets/root-6.js", why: "around every page" },
    { file: "/assets/root-7.css", why: "the style of a script" },
    { file: "/assets/inter-8.woff2", why: "a typeface" },
    { file: "/assets/ownRecords-4.js", why: "texts of these pages, in any language" },
    { file: "/assets/writePdf-12.js", why: "imported when a letter is made" },
    { file: "/assets/pdf-14.js", why: "imported by that" },
    { file: "/assets/typeface-13.ttf", why: "fetched by that" },
    { file: "/mark.svg", why: "a picture of the frame" },
  ])("holds $file: $why", ({ file }) => expect(files).toContain(file));

  test.each([
    { file: "/assets/queue-15.js", why: "a page elsewhere" },
    { file: "/assets/staff-5.js", why: "texts of pages elsewhere" },
  ])("does not hold $file: $why", ({ file }) => expect(files).not.toContain(file));
});

test("a list that lacks what a page imports stops the build", () => {
  const { "_pdf.js": _left, ...lacking } = vite;
  expect(() => listOwnRecordFiles(lacking, remix, areas)).toThrow("_pdf.js");
});

test("a build without the pages stops", () => {
  expect(() => listOwnRecordFiles(vite, { ...remix, routes: { root: remix.routes.root } }, areas)).toThrow(
    "no pages about one's own records",
  );
});
