import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";

/** The page that a form of costs is on, and whoever keeps it. */
interface Keeper {
  staff: APIRequestContext;
  address: string;
}

async function post({ staff, address }: Keeper, form: Record<string, string>, status = 303): Promise<void> {
  const answer = await staff.post(address, { form, maxRedirects: 0 });
  if (answer.status() !== status)
    throw new Error(
      `${form.act} at ${address} was answered ${answer.status()}: ${(await answer.text()).slice(0, 500)}`,
    );
}

/** The first field of a name on the page. */
async function read({ staff, address }: Keeper, name: string): Promise<string> {
  const page = await (await staff.get(address)).text();
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? "";
  const value = / value="([^"]+)"/.exec(input)?.[1];
  if (!value) throw new Error(`${address} has no ${name}`);
  return value;
}

/** Logs whole hours on the day that the page proposes. @param status 409 where the applicant is asked instead */
export async function logHoursOn(keeper: Keeper, hours: number, status = 303): Promise<void> {
  const workedOn = await read(keeper, "workedOn");
  const entry = { workedOn, hours: String(hours), minutes: "0", activity: "preparation", note: "" };
  await post(keeper, { act: "log-hours", requestId: randomUUID(), ...entry }, status);
}

/** Drafts and sends the invoice for the time on record. @returns its id */
export async function sendInvoiceOn(keeper: Keeper): Promise<string> {
  await post(keeper, { act: "draft", discount: "", discountReason: "" });
  const [invoiceId, version] = [await read(keeper, "invoiceId"), await read(keeper, "version")];
  await post(keeper, { act: "send", invoiceId, version });
  return invoiceId;
}
