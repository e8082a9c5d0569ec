import type { Texts } from "../nb";

/** Texts about signing in. */
export const signIn: Texts["signIn"] = {
  title: "Sign in",
  problems: {
    avbrutt: "You gave up signing in, and are not signed in. Try again when you like.",
    "ikke-verifisert":
      "We could not verify the sign-in, and have not signed you in. Try again. If it happens more than once, contact us.",
    "for-lavt-niva":
      "You signed in with an electronic ID at too low a level of security. Try again, and choose for instance BankID, Buypass or MinID.",
    utilgjengelig:
      "The sign-in service does not answer right now. Try again in a few minutes. What you have written in a draft is saved.",
    utlopt: "The sign-in took too long, was used before, or was begun in another browser. Start again from here.",
    "ikke-ansatt":
      "You are not registered as staff in the portal, and have not been given access. Ask an administrator to add you with the e-mail address you use at work. If you want to apply for tables, sign in as an applicant.",
  },
  signedOut: {
    title: "You are signed out",
    goingOn: {
      "id-porten": "You are signed out here. Now we sign you out of ID-porten too.",
      staff: "You are signed out here. Now we sign you out of the staff sign-in service too.",
    },
    goOn: { "id-porten": "Go on to ID-porten", staff: "Go on to the sign-in service" },
    notThere: {
      "id-porten":
        "You are signed out here, but ID-porten does not answer. If you share the computer, close the browser.",
      staff:
        "You are signed out here, but the staff sign-in service does not answer. If you share the computer, close the browser.",
    },
    toFront: "To the front page",
  },
};
