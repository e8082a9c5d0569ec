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

test("mails go out side by side: one that the server puts off waits alone, and no other is sent twice", async () => {
  const { pool } = harness.database;
  await server.arrived(1);
  const written = async (state: string) =>
    (
      await pool.query<{ id: string }>(
        "SELECT data->>'mailId' AS id FROM pgboss.job WHERE name = 'mail' AND state::text = $1",
        [state],
      )
    ).rows.map(({ id }) => id);
  await expect.poll(async () => [...(await written("created")), ...(await written("active"))]).toEqual([]);
  server.refuse(1);
  const began = server.received.length;
  await harness.portal.deps.transact(async ({ mail }) => {
    for (const name of ["ada", "bo", "cecilie", "dag"])
      await mail.add(
        { recipient: `${name}@example.no`, subject: "Side om side", body: "Hei", language: "nb", applicationId: null },
        new Date(),
      );
  });
  await server.arrived(began + 3);
  await expect.poll(() => written("retry")).toHaveLength(1);
  // Its pause is over: it alone is tried again.
  await pool.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'");
  await server.arrived(began + 4);
  const names = server.received.slice(began).map(({ to }) => to[0]);
  expect(names.sort()).toEqual(["ada@example.no", "bo@example.no", "cecilie@example.no", "dag@example.no"]);
});
