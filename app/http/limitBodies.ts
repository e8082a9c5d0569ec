import type { NextFunction, Request, RequestHandler, Response } from "express";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { plainPage } from "./plainPage";
import { sendProblem } from "./sendProblem";
import { languageOfPath } from "~/app/i18n/languageOfPath";

const mebibyte = 1024 * 1024;
/** Every text field of a page at its longest, as a browser encodes it. */
const ordinaryBytes = 4 * mebibyte;
/**
 * Where files are taken in: their own reading stops at the limit of the file and keeps the texts that came with it, so
 * that nothing typed is lost. This is what nobody sends by mistake.
 */
const uploadBytes = 64 * mebibyte;
const uploadAddresses = [
  /^\/api\/v1\/sample-tables\/check$/,
  /^\/[a-z]{2}\/utkast\/[^/]+\/tabell(\.data)?$/,
  /^\/[a-z]{2}\/(saker|ko|enhet)\/[^/]+\/meldinger(\.data)?$/,
  /^\/[a-z]{2}\/enhet\/[^/]+\/levert\/[^/]+(\.data)?$/,
];
const texts = { nb: nb.trouble.tooLarge, nn: nn.trouble.tooLarge, en: en.trouble.tooLarge };
const frontTexts = { nb: nb.trouble.tooMany, nn: nn.trouble.tooMany, en: en.trouble.tooMany };

/** The longest body that an address takes, in bytes. An address written in an unusual way gets the smaller limit. */
export function mostBodyBytes(path: string): number {
  return uploadAddresses.some((one) => one.test(path)) ? uploadBytes : ordinaryBytes;
}

/**
 * Refuses a body that is too long before anything of it is read, by the length that is told: HTTP lets nobody send more than
 * that. One that is not told is taken by the API only, which counts as it reads.
 */
export function limitBodies(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const told = request.headers["content-length"];
    const isApi = request.path.startsWith("/api/");
    if (told === undefined) {
      const hasBody = request.headers["transfer-encoding"] !== undefined;
      return hasBody && !isApi ? refuse(request, response, 411) : next();
    }
    return Number(told) > mostBodyBytes(request.path) ? refuse(request, response, 413) : next();
  };
}

function refuse(request: Request, response: Response, status: 411 | 413): void {
  // What comes after is not read: the connection can't be used again.
  response.status(status).set({ Connection: "close", "Cache-Control": "no-store" });
  const limit = mostBodyBytes(request.path) / mebibyte;
  const code = status === 413 ? "body-too-large" : "length-required";
  if (request.path.startsWith("/api/") || !request.accepts("html")) {
    const title = status === 413 ? `The body is larger than ${limit} MB` : "Say how long the body is";
    return sendProblem(response, status, code, title, status === 413 ? { limit } : {});
  }
  const language = languageOfPath(request.path);
  const t = texts[language];
  response.type("html").send(
    plainPage({
      language,
      title: t.title,
      paragraphs: [status === 413 ? t.lead({ limit }) : t.noLength],
      link: { href: `/${language}`, text: frontTexts[language].toFront },
    }),
  );
}
