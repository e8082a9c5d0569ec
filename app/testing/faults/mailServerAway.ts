import { startMailServer } from "~/app/testing/startMailServer";
import { until, type Outcome } from "./Scenario";
import { startLoad } from "./startLoad";
import { findFreePort, killPortal, startPortalProcess } from "./startPortalProcess";
import { expectMailOnce, withDatabase } from "./underLoad";

const hourSeconds = 3_600;

/**
 * The mail server's port is closed for an hour, by the clock of the retries: each pause is cut short, and counted.
 * Then it opens, and every mail goes out, once.
 */
export async function mailServerAway({ seed, cases }: { seed: number; cases: number }): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    const port = await findFreePort();
    const portal = await startPortalProcess(database.connectionString, { SMTP_URL: `smtp://127.0.0.1:${port}` });
    try {
      await portal.ready();
      const load = startLoad({ origin: portal.origin, seed, desks: 1 });
      await until(async () => load.cases() >= cases, 60_000);
      await load.stop();

      const inState = async (states: string[]) =>
        Number(
          (
            await database.run("SELECT count(*) AS n FROM pgboss.job WHERE name = 'mail' AND state::text = ANY($1)", [
              states,
            ])
          )[0]?.n,
        );
      const skipPause = async () => {
        const [row] = await database.run(
          "SELECT coalesce(extract(epoch FROM max(start_after) - now()), 0)::float8 AS pause FROM pgboss.job WHERE name = 'mail' AND state = 'retry'",
        );
        await database.run("UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'");
        return Math.max(0, Number(row?.pause));
      };
      let away = 0;
      let rounds = 0;
      while (away < hourSeconds) {
        const allTried = async () =>
          (await inState(["created", "active"])) === 0 &&
          Number(
            (
              await database.run(
                "SELECT count(*) AS n FROM pgboss.job WHERE name = 'mail' AND state = 'retry' AND start_after <= now()",
              )
            )[0]?.n,
          ) === 0;
        // The queue hands out one mail a second.
        if ((await until(allTried, 300_000)) === null)
          throw new Error(
            `in round ${rounds + 1} the mails were not tried: ${await inState(["created", "active", "retry"])} wait`,
          );
        away += await skipPause();
        rounds += 1;
      }
      found.expect((await inState(["failed", "cancelled"])) === 0, "a mail was given up within the hour");

      const mailServer = await startMailServer(port);
      try {
        const sent = await expectMailOnce(database, mailServer.received, found);
        const sentRows = await until(
          async () => (await database.run("SELECT 1 FROM mail WHERE sent_at IS NULL")).length === 0,
          10_000,
        );
        found.expect(sentRows !== null, "mails that went out are not marked as sent");
        const copies = mailServer.received.length - new Set(mailServer.received.map((one) => one.messageId)).size;
        found.expect(copies === 0, `${copies} mails went out twice`);
        const minutes = Math.round(away / 60);
        return {
          name: "no mail server for an hour",
          figures: `${sent}; each tried ${rounds} times in ${minutes} minutes of its clock`,
        };
      } finally {
        await killPortal(portal);
        await mailServer.close();
      }
    } finally {
      await killPortal(portal);
    }
  });
}
