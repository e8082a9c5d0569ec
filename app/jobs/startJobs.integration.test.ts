import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { grantCase } from "~/app/testing/makeCase";
import { startMailServer, type MailServer } from "~/app/testing/startMailServer";

let server: MailServer;
let harness: TestPortal;

beforeAll(async () => {
  server = await startMailServer();
  harness = await createTestPortal({ SMTP_URL: server.url });
});
afterAll(async () => {
  await harness.close();
  await server.close();
});

test("as a role that owns nothing, the portal takes a case from submission to decision, and its jobs carry the mails", async () => {
  const { rows } = await harness.pool.query<{ mine: string }>(
    "SELECT count(*)::text AS mine FROM pg_class WHERE relowner = current_user::regrole",
  );
  expect(rows[0]?.mine).toBe("0");
  await grantCase(harness.portal, { applicant: harness.person("ingrid"), caseworker: harness.person("marit") });
  // At least the receipt to the applicant.
  await server.arrived(1);
  expect(server.received.map(({ to }) => to).flat()).toContain(harness.person("ingrid").email);
});
