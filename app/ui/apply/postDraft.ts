import type { DraftSave } from "~/schemas/draft";
import type { SaveReply } from "./createDraftSaver";

/** Browsers let a request outlive its page only below 64 kB. */
const keepaliveBytes = 60_000;

/** Sends a save. @throws when the server was not reached or could not answer */
export async function postDraft(url: string, save: DraftSave): Promise<SaveReply> {
  const body = JSON.stringify(save);
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body,
    keepalive: new Blob([body]).size < keepaliveBytes,
  });
  if (response.status === 401) return { kind: "signed-out" };
  if (response.status === 404) return { kind: "gone" };
  if (response.status === 409) {
    const { applicationId } = (await response.json()) as { applicationId: string };
    return { kind: "closed", applicationId };
  }
  if (!response.ok) throw new Error(`The save was answered with ${response.status}.`);
  const saved = (await response.json()) as Omit<Extract<SaveReply, { kind: "saved" }>, "kind">;
  return { kind: "saved", ...saved };
}
