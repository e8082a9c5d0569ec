import { Agent, get } from "node:http";

export interface Page {
  name: string;
  path: string;
  /** The Cookie header of whoever asks. */
  cookie?: string;
}
export interface Asker {
  /**
   * Asks for a page, compressed as for a browser, and reads all of it.
   * @returns milliseconds from the question to the last byte
   * @throws {Error} when the answer is not 200
   */
  ask(page: Page): Promise<number>;
  close(): void;
}

/** One connection that is kept open, one question at a time. */
export function createAsker(origin: string): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask({ path, cookie }) {
      const headers = { ...headersOf(cookie), "Accept-Encoding": "gzip, deflate, br" };
      const began = performance.now();
      return new Promise((resolve, reject) => {
        get(`${origin}${path}`, { agent, headers }, (answer) => {
          answer.resume();
          answer.on("error", reject);
          answer.on("end", () => {
            if (answer.statusCode === 200) resolve(performance.now() - began);
            else reject(new Error(`${path} answered ${answer.statusCode}, not 200.`));
          });
        }).on("error", reject);
      });
    },
    close: () => agent.destroy(),
  };
}

/** @throws {Error} when what is about to be measured is no page of the portal with a heading */
export async function expectWholePage(origin: string, { path, cookie }: Page): Promise<void> {
  const answer = await fetch(`${origin}${path}`, { headers: headersOf(cookie), redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}, not 200.`);
  if (!(await answer.text()).includes("<h1")) throw new Error(`${path} has no heading: that is not the page.`);
}

const headersOf = (cookie?: string) => ({
  Accept: "text/html",
  "User-Agent": "Mozilla/5.0",
  ...(cookie && { Cookie: cookie }),
});
