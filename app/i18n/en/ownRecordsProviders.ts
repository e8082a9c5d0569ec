import type { OwnRecordsProvidersTexts } from "../nb/ownRecordsProviders";

export const ownRecordsProviders = {
  title: "Where have you been treated?",
  lead: "Every place keeps records of its own, and gets a letter of its own. Write down those you can think of. You can add more later.",
  stays: "The list stays in your browser. Nothing that you write here is sent to us.",
  listHeading: (p) => (p.count === 1 ? "One place on the list" : `${p.count} places on the list`),
  emptyHeading: "Begin with the first place",
  empty: "Your regular doctor is a good place to begin: the records may show to whom you have been referred.",
  add: "Add a place",
  next: "Go on to “About you”",
  kinds: {
    gp: "Regular doctor (fastlege)",
    hospital: "Hospital",
    clinic: "Private clinic",
    specialist: "Specialist",
    laboratory: "Laboratory",
    imaging: "X-ray and other imaging",
    dentist: "Dentist",
    municipality: "The municipality: home care, nursing home, health clinic",
    emergency: "Emergency clinic (legevakt)",
    "mental-health": "Mental health care and addiction treatment",
    "school-health": "School health service",
    physiotherapist: "Physiotherapist, chiropractor or manual therapist",
    registry: "Health registry",
    other: "Another place",
  },
  form: {
    addHeading: "New place",
    editHeading: (p) => `Change: ${p.name}`,
    kind: "What kind of place is it?",
    name: "Name",
    nameHelp:
      "Begin to write the name of a hospital or a health registry, and you get suggestions. Other names you write in full.",
    address: "Address",
    addressHelp: "Where the letter goes. You can fill it in later.",
    town: "Postcode and town",
    email: "E-mail",
    emailHelp: "Only if you want to send the letter by e-mail. Many places do not take such letters by e-mail.",
    subject: "Whose records are they?",
    others: "Is it about a child, somebody who has given you power of attorney, or somebody who has died?",
    toPerson: "Add the person under “About you”",
    period: "When was it?",
    periodHelp:
      "As you remember it, such as “2014–2019” or “spring 2021”. If it is empty, the letter asks for everything.",
    scope: "Is there anything that you want in particular?",
    scopeHelp:
      "Such as “the X-rays of my wrist” or “the department of cardiology”. Leave it empty if you want everything.",
    saveNew: "Add to the list",
    save: "Save the changes",
    cancel: "Cancel",
    fromRegister:
      "The address is from an older copy of the place’s own web page. Check that it is right before you send.",
    noAddress: "We have not found the address of this place. Look at the place’s own web page.",
    registryAddress:
      "We have not found the address. Many health registries can also be asked at helsenorge.no, without a letter.",
    namesake: (p) =>
      `${p.name} is on the list already. You can add it once more, for instance if another department is to have its own letter.`,
  },
  suggestions: {
    label: "Suggestions",
    count: (p) =>
      p.count === 0
        ? ""
        : p.count === 1
          ? "One suggestion. Go to it with the down arrow."
          : `${p.count} suggestions. Go to them with the down arrow.`,
    chosen: (p) => `Chosen: ${p.name}.`,
  },
  subjects: { self: "Myself", attorney: "by power of attorney", child: "child", deceased: "deceased" },
  errors: {
    "name-missing": "Write the name of the place.",
    "email-invalid": "Write the e-mail address like this: name@example.com. Or leave the field empty.",
    "personal-number":
      "Take the national identity number away. If it is needed, write it by hand on the letter on paper.",
  },
  card: {
    period: "When",
    scope: "In particular",
    subject: "About",
    email: "E-mail",
    address: "Address",
    noAddress: "Not filled in yet",
    everything: "The whole time",
    edit: "Change",
    remove: "Remove",
    editNamed: (p) => `Change ${p.name}`,
    removeNamed: (p) => `Remove ${p.name}`,
  },
  removal: {
    heading: (p) => `Remove ${p.name} from the list?`,
    text: "What you have written about the place will be gone.",
    textSent:
      "What you have written about the place will be gone, and with it the dates of the letter that you have sent.",
    yes: "Yes, remove",
    no: "No, keep",
  },
  told: {
    added: (p) => `${p.name} is added.`,
    changed: (p) => `${p.name} is changed.`,
    removed: (p) => `${p.name} is removed.`,
  },
  checklist: {
    heading: "Places that one often forgets",
    lead: "Tick it when you have thought it over. If you have been there, add it.",
    add: "Add",
    addNamed: (p) => `Add: ${p.name}`,
    items: {
      "former-gp": { name: "Former regular doctors", hint: "All you have had, also where you lived before." },
      emergency: { name: "Emergency clinic (legevakt)", hint: "Also on holiday, and where you lived before." },
      "mental-health": { name: "Mental health and addiction", hint: "DPS, BUP, psychologist, addiction treatment." },
      specialist: { name: "Specialists with their own practice", hint: "Skin, eyes, gynaecology, ear-nose-throat." },
      laboratory: { name: "Laboratories", hint: "Those that have analysed blood and tissue samples." },
      imaging: { name: "X-ray, MRI and CT", hint: "Imaging centres, private and in hospitals." },
      physiotherapist: {
        name: "Physiotherapist and chiropractor",
        hint: "Also manual therapists and private rehabilitation.",
      },
      dentist: { name: "Dentist", hint: "Both public and private." },
      municipality: { name: "The municipality", hint: "Health clinic, home care, nursing home, rehabilitation." },
      "school-health": { name: "School health service", hint: "From when you went to school." },
      "occupational-health": { name: "Occupational health service", hint: "With employers you have had." },
      abroad: {
        name: "Treatment abroad",
        hint: "There the country’s own rules hold. In the EU and EEA the General Data Protection Regulation holds.",
      },
      registry: {
        name: "Health registries",
        hint: "The Cancer Registry, the Patient Registry and others have data about you too.",
      },
    },
  },
  source: (p) =>
    `The list of hospitals is put together from public pages, read on ${p.date}. It may lack something, and something may have changed since.`,
} satisfies OwnRecordsProvidersTexts;
