import { expect, test } from "vitest";
import { loggedUrl } from "./loggedUrl";

const token = "Abc123-_".repeat(5) + "xyz";

test.each([
  { url: `/nb/hent/${token}/fil`, logged: "/nb/hent/…/fil", why: "the link to a delivery" },
  { url: `/nb/logg-inn/lenke/${token}`, logged: "/nb/logg-inn/lenke/…", why: "the link to sign in by" },
  { url: `/kalender/${token}.ics`, logged: "/kalender/….ics", why: "the address of a calendar" },
  { url: "/nb/ko?sok=Kari+Nordmann", logged: "/nb/ko", why: "what somebody searched for" },
  { url: "/nb/ko#kari", logged: "/nb/ko", why: "what stands after a hash" },
  {
    url: "/nb/saker/0b0ff2a8-3c11-4a53-9a1e-0f4fb1d1a001",
    logged: "/nb/saker/0b0ff2a8-3c11-4a53-9a1e-0f4fb1d1a001",
    why: "an id tells nothing without a session, and is needed to find a fault",
  },
  { url: "/nb/\u0085x\n", logged: "/nb/%85x%0a", why: "what is not printable is written out" },
])("$why: $url is logged as $logged", ({ url, logged }) => {
  expect(loggedUrl(url)).toBe(logged);
});

test("an address without end is cut", () => {
  expect(loggedUrl(`/${"a/".repeat(4000)}`)).toHaveLength(300);
});
