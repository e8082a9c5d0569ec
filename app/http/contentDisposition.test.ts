import { expect, test } from "vitest";
import { contentDisposition } from "./contentDisposition";

test("a Norwegian name goes percent-encoded in UTF-8, with an ASCII name for old clients", () => {
  expect(contentDisposition("prøve på ære.xlsx")).toBe(
    "attachment; filename=\"prove pa aere.xlsx\"; filename*=UTF-8''pr%C3%B8ve%20p%C3%A5%20%C3%A6re.xlsx",
  );
});

test("a name can neither end the header nor lead out of a folder", () => {
  const header = contentDisposition('a"\r\nSet-Cookie: x=1; ../\\b.pdf');
  expect(header).not.toMatch(/[\r\n/\\]/);
  expect(header.match(/"/g)).toHaveLength(2);
});

test("what RFC 5987 does not allow bare is encoded", () => {
  expect(contentDisposition("a'(1)*.pdf")).toContain("filename*=UTF-8''a%27%281%29%2A.pdf");
});

test("a file without a name gets one", () => {
  expect(contentDisposition("  ")).toContain('filename="fil"');
});
