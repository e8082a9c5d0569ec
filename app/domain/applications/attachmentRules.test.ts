import { expect, test } from "vitest";
import { attachmentTypeOf } from "./attachmentRules";

const bytes = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["%PDF-1.7 …", "pdf"],
  ["PK\u0003\u0004 [Content_Types].xml word/document.xml", "docx"],
  ["PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", "xlsx"],
  ["PK\u0003\u0004 ppt/presentation.xml", null],
  ["word/document.xml without the zip around it", null],
  ["MZ a program called rapport.pdf", null],
  ["", null],
])("%j is %s by its content", (content, type) => {
  expect(attachmentTypeOf(bytes(content))).toBe(type);
});
