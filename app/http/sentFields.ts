import type { SentForm } from "~/app/domain/faults/Unavailable";

/** A larger form is not kept in memory beside the one that is being read: it holds files. */
const mostBytes = 512 * 1024;

const isForm = (request: Request) =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(request.headers.get("Content-Type") ?? "");

/** The address of the page, without what the browser's script adds. */
function addressOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_routes");
  const query = searchParams.toString();
  return pathname.replace(/\.data$/, "") + (query ? `?${query}` : "");
}

/**
 * Keeps a copy of what a form sends, to be called before the form is read.
 * @returns what reads the copy; null for a request without a form
 */
export function keepSentForm(request: Request): { read(): Promise<SentForm>; drop(): void } | null {
  if (request.method === "GET" || !isForm(request) || request.bodyUsed) return null;
  const action = addressOf(request);
  const tooLarge: SentForm = { action, fields: [], lacksFiles: true };
  const length = Number(request.headers.get("Content-Length") ?? Infinity);
  if (length > mostBytes) return { read: async () => tooLarge, drop: () => undefined };
  const copy = request.clone();
  return {
    async read() {
      const form = await copy.formData().catch(() => null);
      if (!form) return tooLarge;
      const sent: SentForm = { action, fields: [], lacksFiles: false };
      for (const [name, value] of form) {
        if (typeof value === "string") sent.fields.push([name, value]);
        else if (value.size > 0) sent.lacksFiles = true;
      }
      return sent;
    },
    drop: () => void copy.body?.cancel().catch(() => undefined),
  };
}
