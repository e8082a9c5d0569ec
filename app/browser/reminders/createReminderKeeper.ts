import type { ReminderKeeper, RemindersAnswer } from "~/app/ui/own-records/dates/ReminderKeeper";
import { recordReminders } from "~/schemas/recordReminders";

/**
 * Asks the server for the days, and sets them. A request holds a list of dates, or nothing.
 * @param address of the resource, in the language of the page
 */
export function createReminderKeeper(address: string): ReminderKeeper {
  const ask = async (init: RequestInit): Promise<RemindersAnswer> => {
    try {
      // Signed out, one is led to a page: that is not followed, and not an answer.
      const response = await fetch(address, { redirect: "manual", cache: "no-store", ...init });
      return await read(response);
    } catch {
      return { ok: false, problem: "offline" };
    }
  };
  return {
    list: () => ask({ headers: { Accept: "application/json" } }),
    set: (days) =>
      ask({
        method: "POST",
        headers: { Accept: "application/json", "Content-Type": "application/json" },
        body: JSON.stringify({ dates: days }),
      }),
  };
}

async function read(response: Response): Promise<RemindersAnswer> {
  if (response.type === "opaqueredirect" || response.status === 401) return { ok: false, problem: "signed-out" };
  if (response.status === 429) return { ok: false, problem: "too-many" };
  const body: unknown = await response.json();
  if (!response.ok) return { ok: false, problem: codeOf(body) === "not-ahead" ? "not-ahead" : "refused" };
  const parsed = recordReminders.safeParse(body);
  return parsed.success ? { ok: true, days: parsed.data.dates } : { ok: false, problem: "refused" };
}

const codeOf = (body: unknown): unknown =>
  typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
