import type { SignInMailTexts } from "../nb/signInMails";

/** The mails that one signs in with, in English. */
export const signInMails: SignInMailTexts = {
  enter: {
    subject: (p) => `Sign in to ${p.operator}`,
    asked: (p) => `Somebody has asked to sign in to ${p.operator} with this address.`,
    link: (p) => `If it was you, open the link and press the button:\n${p.link}`,
    code: (p) => `Or type this code on the page where you asked to sign in: ${p.code}`,
    limits: (p) =>
      `The link and the code work for ${p.minutes} minutes. Once you have used one of them, the other no longer works. Don't give them to anyone.\n\nIf it was not you, you need not do anything.`,
    signature: (p) => `Kind regards\n${p.operator}`,
  },
  staff: {
    subject: (p) => `Sign in to ${p.operator}`,
    body: (p) =>
      `Somebody has asked to sign in to ${p.operator} with this address.\n\nYour account is for staff. Staff sign in through their employer, not by email:\n${p.link}\n\nIf it was not you who asked, you need not do anything.\n\nKind regards\n${p.operator}`,
  },
};
