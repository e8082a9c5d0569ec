import { contentDisposition } from "./contentDisposition";

/** A file to keep, never to show in the page: its type is what we found it to be, and nobody guesses on. */
export function downloadResponse(file: { name: string; mediaType: string; bytes: Buffer }): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": contentDisposition(file.name),
      "Content-Length": String(file.bytes.length),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
