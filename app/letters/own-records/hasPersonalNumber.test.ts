import { describe, expect, test } from "vitest";
import { hasPersonalNumber } from "~/app/domain/own-records/hasPersonalNumber";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import type { Person, Provider } from "~/schemas/recordFolder";
import { composeRecordLetter } from "./composeRecordLetter";
import { requests, sampleFolder, sampleProvider, textsOfLetters, today } from "./testing/recordLetterSamples";

/** Nobody's: the month is raised by 80. */
const number = withCheckDigits("319299", 3);

function has({ person = {}, provider = {} }: { person?: Partial<Person>; provider?: Partial<Provider> } = {}) {
  const folder = sampleFolder("nb");
  return hasPersonalNumber(
    composeRecordLetter(requests.access, {
      folder: { ...folder, person: { ...folder.person, ...person } },
      provider: sampleProvider(provider),
      texts: textsOfLetters.nb,
      today,
    }),
  );
}

test("a letter without one may go by mail", () => expect(has()).toBe(false));

describe("a personal number is found wherever it is typed", () => {
  test.each(["name", "address", "town", "phone", "email"] as const)("about oneself: %s", (field) => {
    expect(has({ person: { [field]: `x ${number}` } })).toBe(true);
  });
  test.each(["name", "address", "town", "email", "period", "scope"] as const)("about a provider: %s", (field) => {
    expect(has({ provider: { [field]: `x ${number.slice(0, 6)} ${number.slice(6)}` } })).toBe(true);
  });
});
