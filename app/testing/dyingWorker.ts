import { createMailTransport } from "~/app/adapters/createMailTransport";
import { createPortal } from "~/app/portal";
import { sendMail } from "~/app/usecases/sendMail";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { createPool } from "~/db/client";
import type { Transact } from "~/db/transact";
import { env } from "~/schemas/env";

/**
 * A process that does a job and stops in its middle, for tests that kill it there. `sweep`: everything is written and
 * nothing is committed. `mail`: the server has said yes and the database does not know. It says `half` and stays.
 */
async function work(job: string, connectionString: string, smtpUrl: string, mailId: string): Promise<void> {
  const portal = await createPortal({
    env: env.parse({ DATABASE_URL: connectionString, DEMO: "1", DEMO_ON_REAL_DATABASE: "1" }),
    pool: createPool(connectionString, { max: 4, applicationName: "dying-worker" }),
    connectionString,
    baseUrl: "http://portal.example",
    programs: "build",
    log: { info: () => {}, error: () => {} },
  });
  const { deps } = portal;
  if (job === "sweep") {
    const transact: Transact = (task) =>
      deps.transact(async (repositories) => {
        let hasSent = false;
        const { reminders } = repositories;
        const markDone: typeof reminders.markDone = async (...args) => {
          await reminders.markDone(...args);
          hasSent = true;
        };
        const value = await task({ ...repositories, reminders: { ...reminders, markDone } });
        return hasSent ? halt() : value;
      });
    await sweepReminders({ ...deps, transact });
    return;
  }
  const { send } = createMailTransport(smtpUrl, "portal@helsetabell.example");
  const transport: typeof send = async (message) => {
    await send(message);
    await halt();
  };
  await sendMail(deps, transport, mailId);
}

function halt(): Promise<never> {
  process.stdout.write("half\n");
  return new Promise(() => {});
}

const [job = "", connectionString = "", smtpUrl = "", mailId = ""] = process.argv.slice(2);
void work(job, connectionString, smtpUrl, mailId);
