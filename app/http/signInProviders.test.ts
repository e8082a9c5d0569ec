import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import type { OidcProvider } from "~/app/adapters/oidc/createOidcProvider";
import { configuredProviders, getProvider } from "./signInProviders";

const some = { issuer: "https://ansatt.example" } as OidcProvider;
const portal = (providers: { "id-porten": OidcProvider | null; staff: OidcProvider | null }) => ({
  providers,
  deps: { baseUrl: "https://soknad.example" },
});
const context = { portal: portal({ "id-porten": null, staff: some }) } as unknown as AppLoadContext;

test("what the operator has set up is offered, and nothing else", () => {
  expect(configuredProviders(portal({ "id-porten": null, staff: null }))).toEqual([]);
  expect(configuredProviders(portal({ "id-porten": null, staff: some }))).toEqual(["staff"]);
  expect(configuredProviders(portal({ "id-porten": some, staff: some }))).toEqual(["id-porten", "staff"]);
});

test("the answer comes back to an address of the provider's own, under the portal's name", () => {
  expect(getProvider({ provider: "ansatt" }, context)).toEqual({
    name: "staff",
    provider: some,
    redirectUri: "https://soknad.example/logg-inn/retur/ansatt",
  });
});

test.each(["id-porten", "staff", "google", "", undefined])("the address of %s is not there", (provider) => {
  expect(() => getProvider({ ...(provider === undefined ? {} : { provider }) }, context)).toThrow(
    expect.objectContaining({ init: { status: 404 } }),
  );
});
