import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** What a page of ours may ask the browser for: nothing of this. There is no word for all, and a name that a browser does not know is a complaint in its console. */
const unusedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
];
const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(", ");

/** Files for the browser draw nothing and frame nothing; a script among them that runs in a thread reads only itself. */
const policyOfFiles = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Seconds that a browser goes on asking by https only: two years, as the preload lists want it. */
const httpsSeconds = 2 * 365 * 24 * 60 * 60;

/**
 * The headers of every answer, whatever comes after: pages, files, health and errors. Each answer has a nonce of its
 * own in `response.locals.nonce`, and no script of a page runs without it; what such a script imports, may run.
 * @param options.isHttps whether people reach the portal by https: only then may browsers be told to insist on it
 */
export function securityHeaders({ isHttps, dev = false }: { isHttps: boolean; dev?: boolean }): RequestHandler[] {
  return [
    (_request: Request, response: Response, next: NextFunction) => {
      response.locals.nonce = randomBytes(16).toString("base64");
      response.setHeader("Permissions-Policy", permissionsPolicy);
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          // Without 'strict-dynamic', which would let through what a script makes from text.
          scriptSrc: [(_request, response) => `'nonce-${(response as Response).locals.nonce as string}'`],
          scriptSrcAttr: ["'none'"],
          styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          // Finished tables are checked in a thread of the browser, before they leave it.
          workerSrc: ["'self'"],
          connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: isHttps ? { maxAge: httpsSeconds, includeSubDomains: true } : false,
      crossOriginOpenerPolicy: { policy: "same-origin" },
      crossOriginResourcePolicy: { policy: "same-origin" },
      referrerPolicy: { policy: "same-origin" },
      xFrameOptions: { action: "deny" },
    }),
  ];
}

/** A service worker goes by the policy of its own file: it fetches the pages that it keeps, from here alone. */
const policyOfWorker = `${policyOfFiles}; connect-src 'self'`;

/** For what is served from the disk: nothing in it is a page. */
export function fileHeaders(response: Response, path: string): void {
  const isWorker = path.endsWith("/own-records-worker.js");
  response.setHeader("Content-Security-Policy", isWorker ? policyOfWorker : policyOfFiles);
  // It names the files of its build: after a deploy the next look finds the new one.
  if (isWorker) response.setHeader("Cache-Control", "no-cache");
}
