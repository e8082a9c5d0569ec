import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { atMost, type Measurement } from "./Measurement";
import { canReadMemory, readMemory } from "./readMemory";

/** Ours: a small machine of 512 MB has room for one instance beside its system. */
const aimMb = 400;
const uploads = 1000;
const atATime = 2;
/** Memory is read when nothing has been asked for a while: what is held then is held for good. */
const settleMs = 2_000;
/** Two addresses of this machine: one alone may not ask for a thousand checks in ten minutes. */
const addresses = ["127.0.0.2", "127.0.0.3"];
const workbook = "fixtures/workbooks/hjerteinfarkt-fylke-kjonn-alder.xlsx";

/** What the serving process holds when nobody asks for anything. @param when said in the table */
export async function benchMemory(pid: number, when: string): Promise<Measurement[]> {
  if (!canReadMemory) return [];
  await delay(settleMs);
  const megabytes = Math.round((await readMemory(pid, "VmRSS")) / (1024 * 1024));
  return [atMost(aimMb, megabytes, "MB", `memory of the server ${when} (its own process; the aim is ours)`)];
}

/**
 * Sends the same small workbook a thousand times to be checked, two at a time.
 * @throws {Error} when one is not answered 200
 */
export async function uploadThousand(origin: string): Promise<void> {
  const form = new FormData();
  form.set("workbook", new Blob([new Uint8Array(await readFile(workbook))]), "tabell.xlsx");
  const whole = new Response(form);
  const headers = { "Content-Type": whole.headers.get("Content-Type") ?? "" };
  const body = Buffer.from(await whole.arrayBuffer());
  let left = uploads;
  await Promise.all(
    Array.from({ length: atATime }, async (_, at) => {
      const localAddress = addresses[at % addresses.length];
      while (left-- > 0) await check(origin, { headers, localAddress }, body);
    }),
  );
}

function check(origin: string, options: object, body: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}/api/v1/sample-tables/check`, { method: "POST", ...options }, (answer) => {
      answer.resume().on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`a sample table was answered ${answer.statusCode}`));
      });
    });
    asked.on("error", reject).end(body);
  });
}
