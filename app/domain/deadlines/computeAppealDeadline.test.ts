import { expect, test } from "vitest";
import { computeAppealDeadline } from "./computeAppealDeadline";
import { norway } from "./norway";

test.each([
  { notifiedOn: "2026-11-23", until: "2026-12-14", why: "three weeks after a Monday is a Monday" },
  { notifiedOn: "2026-12-04", until: "2026-12-28", why: "25 December is a holiday, 26 and 27 a weekend" },
  { notifiedOn: "2026-11-21", until: "2026-12-14", why: "12 December is a Saturday" },
  { notifiedOn: "2026-04-10", until: "2026-05-04", why: "1 May is a holiday on a Friday" },
])("notice on $notifiedOn can be appealed until $until: $why", ({ notifiedOn, until }) => {
  expect(computeAppealDeadline(notifiedOn, norway)).toBe(until);
});
