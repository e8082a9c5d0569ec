import { expect, test } from "vitest";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { cookieNames } from "./session";

test.each(Object.entries({ nb, nn, en }))(
  "the privacy page in %s tells of each cookie, and of no other",
  (_, texts) => {
    const told = texts.pages.privacy.cookies.map(({ name }) => name);
    expect(told).toEqual(cookieNames.map((name) => `${name}, __Host-${name}`));
  },
);
