import { startProvider, type RunningProvider } from "~/app/testing/oidc/startProvider";
import { expect, test } from "./support/test";

// One provider for both, on the port that the portal under test was told of.
test.describe.configure({ mode: "serial" });
let provider: RunningProvider;
test.beforeAll(async ({ baseUrl }) => {
  const port = Number(process.env.E2E_PROVIDER_PORT);
  const client = { clientId: "helsetabell", clientSecret: "e2e", slug: "id-porten", claimsInIdToken: true };
  provider = await startProvider({ port, portal: baseUrl, ...client });
  await provider.set({ person: { sub: "nora", name: "Nora Vangen" } });
});
test.afterAll(() => provider?.stop());

for (const javaScriptEnabled of [true, false])
  test(`signing in at ID-porten, and out again on both ends${javaScriptEnabled ? "" : ", without a script"}`, async ({
    openAs,
  }) => {
    const page = await openAs(null, { javaScriptEnabled });
    await page.goto("/nn/logg-inn/start/id-porten?til=%2Fnn%2Fsoknader");
    await expect(page).toHaveURL(/\/nn\/soknader$/);
    await expect(page.getByRole("banner")).toContainText("Nora Vangen");

    // The form may not lead elsewhere; the page that answers it goes on to the provider by itself.
    await page.getByRole("button", { name: "Logg ut" }).click();
    await expect(page).toHaveURL((url) => url.origin === provider.issuer && url.pathname === "/session/end");
    await page.getByRole("button", { name: "Logg ut" }).click();
    await expect(page).toHaveURL(/\/nb$/);
    await expect(page.getByRole("banner").getByRole("link", { name: "Logg inn" })).toBeVisible();
  });
