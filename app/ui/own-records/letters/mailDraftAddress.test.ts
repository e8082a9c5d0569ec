import { expect, test } from "vitest";
import { mailDraftAddress } from "./mailDraftAddress";

const mail = { subject: "Innsyn & kopi", body: "Hei!\n\nÁile?" };

test("a draft has its recipient, and what is written is coded as RFC 6068 wants it", () => {
  expect(mailDraftAddress({ email: "post@sykehus.example", mail })).toBe(
    "mailto:post@sykehus.example?subject=Innsyn%20%26%20kopi&body=Hei!%0D%0A%0D%0A%C3%81ile%3F",
  );
});

test("without an address the draft is opened all the same", () => {
  expect(mailDraftAddress({ email: "", mail })).toMatch(/^mailto:\?subject=/);
});

test("an address can't smuggle in further recipients or text", () => {
  expect(mailDraftAddress({ email: "a@b.example?bcc=c@d.example&x", mail })).toMatch(
    /^mailto:a@b\.example%3Fbcc%3Dc@d\.example%26x\?subject=/,
  );
});
