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
};
