import type { OwnRecordsTexts } from "../nb/ownRecords";

/** Around every page about one's own health records. */
export const ownRecords = {
  name: "Your own health records",
  stepsLabel: "The steps",
  steps: {
    start: "What you can see yourself",
    providers: "Providers",
    person: "About you",
    letters: "Letters",
    dates: "Answers and deadlines",
    keeping: "Folder",
  },
  noScript:
    "Here you fill in everything in your browser, and nothing is sent to us. That takes JavaScript. Turn it on, or use the template on the first page.",
  loading: "Opening your folder …",
  offline: {
    ready: "These pages are now in your browser and can be used offline.",
    away: "You are offline. Everything here still works.",
    awayUnready: "You are offline. Do not reload the page until you are back online.",
    leave: {
      title: "You are offline",
      text: "The page you chose has to be fetched from the network. What you have written here is not lost. Try again when you are back online.",
      stay: "Stay here",
    },
  },
  locked: {
    title: "Your folder is locked",
    lead: "It lies encrypted in this browser. Enter the password, and it opens where you are.",
    passphrase: "The folder's password",
    unlock: "Unlock",
    unlocking: "Unlocking …",
    problems: {
      empty: "Enter the folder's password.",
      "wrong-passphrase": "Check the password and try again. What you entered does not fit. Nothing is lost.",
      damaged:
        "Bring the folder in from a file you took out earlier. The one that lies here is damaged and can't be opened.",
      "newer-version": "Load the page again. The folder was written by a newer version of this page.",
      failed: "Load the page again and retry. The browser could not read the folder.",
    },
    forgotten: "Have you forgotten the password?",
    forgottenText:
      "Then nobody can open the folder, and neither can we. You can start afresh in this tab. The locked folder stays until you delete it.",
    startAnew: "Start afresh in this tab",
  },
  unkept: {
    text: "What you have written is only in this tab. If you close it, it is gone.",
    link: "Keep the folder",
  },
  unsaved: {
    full: "Delete files, or make room on the device. The browser has no room for what you wrote last, and it is in this tab only.",
    failed:
      "Take out a copy of the folder before you close the tab. The browser could not save what you wrote last. We try again the next time you change something.",
  },
  idle: {
    ending:
      "The folder will be locked in a minute, because you have not touched the page for a while. Press a key to keep it open.",
    stay: "Keep it open",
  },
} satisfies OwnRecordsTexts;
