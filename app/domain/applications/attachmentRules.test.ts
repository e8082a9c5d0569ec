import { expect, test } from "vitest";
import { attachmentTypeOf } from "./attachmentRules";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test.each([
  { what: "a program for Windows", content: "MZ\u0090\u0000\u0003" },
  { what: "a program for Linux", content: "\u007fELF\u0002\u0001" },
  { what: "a web page", content: "<!doctype html><script>alert(1)</script>" },
  { what: "a drawing that may hold a script", content: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' },
  { what: "a shell script", content: "#!/bin/sh\nrm -rf /" },
  { what: "a zip of anything", content: "PK\u0003\u0004 invoice.exe" },
  { what: "a page that names the parts of a workbook", content: "<html>xl/workbook word/document" },
  { what: "a .pdf that begins with something else", content: "<html>%PDF-1.7" },
  { what: "nothing", content: "" },
])("$what is taken as nothing, whatever it is called", ({ content }) => {
  expect(attachmentTypeOf(bytes(content))).toBeNull();
});

test.each([
  { type: "pdf", content: "%PDF-1.7\n" },
  { type: "docx", content: "PK\u0003\u0004…word/document.xml" },
  { type: "xlsx", content: "PK\u0003\u0004…xl/workbook.xml" },
])("$type is known by its content", ({ type, content }) => {
  expect(attachmentTypeOf(bytes(content))).toBe(type);
});
