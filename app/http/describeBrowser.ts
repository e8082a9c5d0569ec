/** In this order: Edge and others also call themselves Chrome, and Chrome also calls itself Safari. */
const browsers: [name: string, mark: RegExp][] = [
  ["Edge", /\b(?:Edg|EdgA|EdgiOS|Edge)\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
];

/** In this order: Android also calls itself Linux, and an iPhone's browser "like Mac OS X". */
const systems: [name: string, mark: RegExp][] = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(?:iPhone|iPad|iPod)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac(?:intosh| OS X)\b/],
  ["Linux", /\bLinux\b/],
];

/**
 * The browser and the system in words, such as "Firefox, Linux", by which a person knows a session again; empty where
 * neither is known. No more of the header is kept.
 */
export function describeBrowser(userAgent: string | null): string {
  const find = (marks: typeof browsers) => marks.find(([, mark]) => mark.test(userAgent ?? ""))?.[0];
  return [find(browsers), find(systems)].filter(Boolean).join(", ");
}
