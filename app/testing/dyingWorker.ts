import { createMailTransport } from "~/app/adapters/createMailTransport";
import { createPortal } from "~/app/portal";
import { enforceRetention } from "~/app/usecases/enforceRetention";
import { sendMail } from "~/app/usecases/sendMail";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { createPool } from "~/db/client";
import type { Transact } from "~/db/transact";
import { env } from "~/schemas/env";

/**
 * A process that does a job and stops in its middle, for tests that kill it there. `sweep`: everything is written and
 * nothing is committed. `retention`: a case is emptied and nothing is committed. `mail`: the server has said yes and the
 * database does not know. It says `half` and stays.
 * @param about the mail, or the day on which the rules of retention are applied
 */
async function work(job: string, connectionString: string, smtpUrl: string, about: string): Promise<void> {
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
  if (job === "retention") {
    const transact: Transact = (task) =>
      deps.transact((repositories) => {
        const { retention } = repositories;
        const eraseCase: typeof retention.eraseCase = async (...args) => {
          await retention.eraseCase(...args);
          return halt();
        };
        return task({ ...repositories, retention: { ...retention, eraseCase } });
      });
    const now = async () => new Date(`${about}T11:00:00Z`);
    await enforceRetention({ ...deps, transact, now }, new Date());
    return;
  }
  const { send } = createMailTransport(smtpUrl, "portal@helsetabell.example");
  const transport: typeof send = async (message) => {
    await send(message);
    await halt();
  };
  await sendMail(deps, transport, about);
}

function halt(): Promise<never> {
  process.stdout.write("half\n");
  return new Promise(() => {});
}

const [job = "", connectionString = "", smtpUrl = "", about = ""] = process.argv.slice(2);
void work(job, connectionString, smtpUrl, about);
