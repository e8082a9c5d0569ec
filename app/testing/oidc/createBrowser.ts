/** Where a walk ended, and the last answer on the way. */
export interface Stop {
  url: URL;
  response: Response;
  /** The addresses on the way, the last one included. */
  way: URL[];
}

export interface TestBrowser {
  /** One request with this browser's cookies; no redirect is followed. */
  send(url: string | URL, init?: RequestInit): Promise<Response>;
  /** Follows redirects until one leads to an address that is to be stopped before, or there is none. */
  walk(url: string | URL, stopBefore?: (url: URL) => boolean, init?: RequestInit): Promise<Stop>;
  /** Name and value of a host's cookies. */
  cookies(host: string): Map<string, string>;
}

const longestWay = 20;

/** As much of a browser as signing in takes: cookies by host, and redirects one by one. */
export function createBrowser(): TestBrowser {
  const jars = new Map<string, Map<string, string>>();
  function cookies(host: string): Map<string, string> {
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  }

  async function send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const jar = cookies(new URL(url).host);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("Cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    // As browsers do with every form: without it nobody's cookies change anything.
    if ((init.method ?? "GET") !== "GET" && !headers.has("Origin")) headers.set("Origin", new URL(url).origin);
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  async function walk(
    start: string | URL,
    stopBefore: (url: URL) => boolean = () => false,
    init?: RequestInit,
  ): Promise<Stop> {
    let url = new URL(start);
    const way = [url];
    let response = await send(url, init);
    while (way.length < longestWay) {
      const location = response.headers.get("Location");
      if (!location) return { url, response, way };
      await response.body?.cancel();
      url = new URL(location, url);
      way.push(url);
      if (stopBefore(url)) return { url, response, way };
      response = await send(url);
    }
    throw new Error(`a way of ${longestWay} redirects, last to ${url}`);
  }
  return { send, walk, cookies };
}
