import { setTimeout as delay } from "node:timers/promises";
import { paths } from "~/app/i18n/paths";
import { seconds, until, type Outcome } from "./Scenario";
import { killPortal, startPortalProcess } from "./startPortalProcess";
import { withDatabase } from "./underLoad";

/** SIGTERM: what is under way ends well, nothing new begins; twice, and the portal goes at once. */
export async function drain(): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    const portal = await startPortalProcess(database.connectionString);
    const other = await startPortalProcess(database.connectionString);
    try {
      await portal.ready();
      await other.ready();
      // Long enough that the page is still being made when the portal is asked to stop.
      database.proxy.setDelay(700);
      const page = fetch(`${portal.origin}${paths("nb").sources}`).then(async (answer) => ({
        status: answer.status,
        text: await answer.text(),
      }));
      await delay(150);
      const began = performance.now();
      portal.kill("SIGTERM");
      const refused = async () => (await fetch(`${portal.origin}/readyz`).catch(() => null))?.status === 503;
      const toldAfter = await until(refused, 2_000, 10);
      found.expect(toldAfter !== null, "/readyz did not turn 503");
      const { status, text } = await page;
      found.expect(status === 200 && text.includes("</html>"), `the page under way was answered ${status}`);
      database.proxy.setDelay(0);
      const gone = async () => (await fetch(`${portal.origin}/healthz`).catch(() => null)) === null;
      const closedAfter = await until(gone, 5_000);
      found.expect(closedAfter !== null, "new connections were still taken after five seconds");
      const code = await portal.gone;
      found.expect(code === 0, `it ended with ${code}`);
      const took = performance.now() - began;

      other.kill("SIGTERM");
      await delay(200);
      const pressed = performance.now();
      other.kill("SIGTERM");
      await other.gone;
      const forced = performance.now() - pressed;
      found.expect(forced < 1_000, `the second SIGTERM took ${seconds(forced)}`);
      return { name: "SIGTERM", figures: `gone after ${seconds(took)}, at the second one after ${seconds(forced)}` };
    } finally {
      await killPortal(portal);
      await killPortal(other);
    }
  });
}
