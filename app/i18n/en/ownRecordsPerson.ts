import type { OwnRecordsPersonTexts } from "../nb/ownRecordsPerson";

export const ownRecordsPerson = {
  title: "About you",
  lead: "This is what the letters say. Nothing is sent to us. If you want it again another day, keep it under Folder.",
  fields: {
    name: "Name",
    address: "Street and number",
    town: "Postcode and town",
    birthDate: "Date of birth",
    birthDateHelp: "The date helps the provider to find the records. Do not write the whole identity number.",
    inLetters: "In the letters",
    showsBirthDate: "Write the date of birth in the letters",
    phone: "Telephone",
    email: "E-mail",
  },
  numberError: "Take out the identity number. It must not be in a letter that goes by e-mail.",
  numberNote:
    "Take out the identity number here. As long as it is there, you get no draft for e-mail, because ordinary e-mail is not encrypted. On paper the letter can have a blank line that you fill in by hand.",
  birthDateError: "Write a date that has been, from 1900 until today.",
  subjects: {
    heading: "Whom it is about",
    lead: "You can also request access for a child, for somebody who has given you power of attorney, and for somebody you were the closest next of kin of.",
    self: "Yourself",
    kinds: {
      child: "A child",
      attorney: "Somebody who has given you power of attorney",
      deceased: "Somebody close to you who has died",
    },
    born: (p) => `Born ${p.date}`,
    add: "Add a person",
    edit: "Change",
    remove: "Remove",
    of: (p) => `${p.action}: ${p.name}`,
    confirm: (p) => `Do you want to remove ${p.name}?`,
    confirmYes: "Yes, remove",
    confirmNo: "No, keep",
    inUse: (p) => `First change these providers, which are about ${p.name}: ${p.providers}.`,
    noPlaces: (p) =>
      `No provider on the list is about ${p.name} yet. Choose it for each provider, and you get the letters.`,
    toProviders: "Go to the providers",
    added: (p) => `${p.name} is included.`,
    removed: (p) => `${p.name} is removed.`,
    formHeading: { add: "Whom is it about?", edit: (p) => `Change ${p.name}` },
    kind: "Why can you request access?",
    kindHelps: {
      child: "You have parental responsibility.",
      attorney: "The power of attorney is in writing. Send it with the letter.",
      deceased: "You are the closest next of kin.",
    },
    name: "The name of the person it is about",
    birthDate: "The date of birth of the person it is about",
    relation: "What you are to the person",
    relationHelp: "For example mother, son or spouse. It can be left empty.",
    save: "Save",
    cancel: "Cancel",
    nameMissing: "Write the name of the person it is about.",
  },
  proof: {
    heading: "How you show who you are",
    may: "A provider that has reasonable doubt about who you are may ask for what is needed to confirm it. Nothing more. That is in GDPR article 12, sixth paragraph.",
    free: "It may not charge you for that. Both access and what it takes to give it are free under the fifth paragraph of the same article.",
    number:
      "Never send an identity number or a copy of an identity document by ordinary e-mail. Datatilsynet says that identity numbers are to be protected: in a closed envelope, or encrypted.",
    childHeading: "For a child",
    child:
      "The provider may ask whether you have parental responsibility. Under the age of 12, access belongs to the parents. Between 12 and 16 the child may ask that something is not shared. From the age of 16 access belongs to the young person, and you need a power of attorney.",
    attorneyHeading: "By power of attorney",
    attorney:
      "Enclose the power of attorney. It is to be in writing and signed by the person whom the records are about. Let it also say what it covers, and for what time.",
    deceasedHeading: "For somebody who has died",
    deceased:
      "The closest next of kin have the right of access unless special reasons speak against it. The person who died should have been asked who that is. The provider may ask how you were related.",
  },
  next: "Go to the letters",
} satisfies OwnRecordsPersonTexts;
