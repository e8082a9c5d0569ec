import type { Texts } from "../nb";

/** Texts for when something does not answer, or is asked for too often. */
export const trouble: Texts["trouble"] = {
  title: "The portal is not answering",
  tooMany: {
    title: "Too many attempts in a short time",
    again: ({ wait }) => `Try again ${wait}.`,
    seconds: ({ count }) => (count === 1 ? "in 1 second" : `in ${count} seconds`),
    minutes: ({ count }) => (count === 1 ? "in 1 minute" : `in ${count} minutes`),
    why: "The limit protects the portal and the people who use it. Nothing is lost: go back in your browser, and what you wrote is still there.",
    kept: ({ wait }) => `Too much has come in a short time. Try again ${wait}. What you wrote is still here.`,
    toFront: "Go to the front page",
  },
  unsure: {
    title: "Signing in is not answering",
    lead: "We can't reach the database. Try again in a while.",
  },
  tooLarge: {
    title: "What you sent is too large",
    lead: ({ limit }) =>
      `We take at most ${limit} MB at a time here. Go back in your browser, choose a smaller file or a shorter text, and send again.`,
    noLength: "Your browser did not say how large it is. Go back, and send again.",
  },
  unreachable: {
    title: "The portal is not answering",
    lead: "We cannot reach the database. This usually lasts only a few seconds. Try again in a moment.",
  },
  busy: {
    title: "The portal is very busy",
    lead: "It took too long to fetch what you asked for. Wait a little, and try again.",
  },
  "read-only": {
    title: "We can show, but not save, right now",
    lead: "You can read the portal, but it takes nothing new just now. Try again later.",
  },
  full: {
    title: "We can show, but not save, right now",
    lead: "You can read the portal, but it has no room for more just now. Try again later.",
  },
  mayHaveArrived:
    "We do not know whether what you sent arrived. Send it once more: what is already saved will not be saved twice.",
  notSaved: "What you sent has not been saved. It is ready here, so you can send it again.",
  sendAgain: "Send once more",
  tryAgain: "Try again",
  files:
    "Files must be chosen again. Go back in your browser, choose the files and send. What you wrote is still there.",
  yourText: "See what you wrote",
  frame: "The portal cannot reach its database right now, so we cannot see whether you are signed in.",
};
