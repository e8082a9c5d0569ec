import type { RecordLetterTexts } from "../nb/recordLetters";

export const recordLetters = {
  subjects: {
    access: "Request for access to medical records",
    "follow-up": "Reminder: request for access to medical records",
    missing: "Access to medical records: something is missing",
    complaint: "Complaint to the County Governor about access to medical records",
    "data-authority": "Complaint: access not given",
    correct: "Request to correct medical records",
    delete: "Request to delete from medical records",
  },
  registrySubjects: {
    access: "Request for access to a health registry",
    "follow-up": "Reminder: request for access to a health registry",
    missing: "Access to a health registry: something is missing",
    complaint: "Access to a health registry: request for a new assessment",
    correct: "Request to correct data in a health registry",
    delete: "Request to delete data in a health registry",
  },
  files: {
    access: "access",
    "follow-up": "reminder",
    missing: "missing",
    complaint: "complaint",
    "data-authority": "datatilsynet",
    correct: "correction",
    delete: "deletion",
  },
  own: { record: "my medical records", data: "the data about me" },
  others: {
    record: (p) => `the medical records of ${p.name}`,
    data: (p) => `the data about ${p.name}`,
  },
  roles: {
    attorney: (p) => `I write on behalf of ${p.name}, by power of attorney. The power of attorney is enclosed.`,
    child: (p) => `I have parental responsibility for ${p.name}.`,
    deceased: (p) => `I am the closest next of kin of ${p.name}, who has died.`,
  },
  facts: {
    name: (p) => `Name: ${p.name}`,
    born: (p) => `Born: ${p.date}`,
    relation: (p) => `Relation: ${p.relation}`,
    period: (p) => `Period: ${p.period}`,
    allYears: "Period: everything you hold, whatever the year",
    organisation: (p) => `Organisation: ${p.lines}`,
  },
  parts: {
    notes: "clinical notes",
    tests: "test results",
    imaging: "imaging studies, both images and reports",
    referrals: "referrals",
    correspondence: "correspondence",
    "access-log": "the log of who has opened the records",
  },
  access: {
    copy: (p) => `I request access to ${p.thing} held by you, and a copy.`,
    onSite: (p) => `I ask to see ${p.thing} at your premises.`,
    recordIncludes: "My request covers the complete records with their enclosures, including:",
    registryIncludes: "My request covers everything you have registered, including:",
    registryParts: {
      content: "the data themselves",
      origin: "where they come from",
      log: "who has received them or had access to them",
    },
    also: "I also ask for this:",
    explanation: "a simple and brief explanation of codes, abbreviations and medical terms",
    scope: (p) => `It concerns this in particular: ${p.scope}`,
    formats: {
      electronic:
        "I would like the copy electronically, in a common file format. Send it securely, not by unencrypted e-mail.",
      paper: "I would like the copy on paper, by post.",
      "on-site": "Please suggest a time when I can come.",
    },
    rights: {
      record:
        "This request rests on the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1, the Patient Records Act (pasientjournalloven) section 18, the Patient Records Regulation (pasientjournalforskriften) section 11, and GDPR articles 12 and 15.",
      recordAndLog:
        "This request rests on the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1, the Patient Records Act (pasientjournalloven) section 18 and section 22 a, the Patient Records Regulation (pasientjournalforskriften) section 11, and GDPR articles 12 and 15.",
      deceased:
        "The closest next of kin have the right of access to the records after a person's death unless special reasons speak against it. This request rests on the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1 and the Health Personnel Act (helsepersonelloven) section 24, second paragraph.",
      registry:
        "This request rests on the Health Registry Act (helseregisterloven) section 24 and GDPR articles 12 and 15.",
      registryDeceased:
        "I request access as far as the rules give next of kin a right to it. If the answer is no, please tell me which rule you rely on.",
    },
    answerOwed:
      "The answer is due without undue delay, and within one month of your receiving this letter. If you need more time, you must tell me so, and why, within that month.",
    answerWished: "I ask for an answer without undue delay, and within one month.",
    free: "Access and the first copy are free of charge. If you still think that there is something to pay, please tell me beforehand.",
    fees: "If you think that there is something to pay, please tell me beforehand.",
  },
  followUp: {
    opening: (p) => `On ${p.sentOn} I requested access to ${p.thing}. I have had no answer.`,
    owed: (p) => `The time to answer ended on ${p.dueOn}, under GDPR article 12, third paragraph.`,
    wished: (p) => `I expected an answer by ${p.dueOn}.`,
    ask: "I ask for an answer at once.",
    record:
      "The right of access is in the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1. If I get no answer, I will complain to the County Governor (Statsforvalteren) under section 7-2 of the same act.",
    registry:
      "The right of access is in the Health Registry Act (helseregisterloven) section 24. If I get no answer, I will complain to the Data Protection Authority (Datatilsynet).",
    registryDeceased: "If the answer is no, please tell me which rule you rely on.",
  },
  missing: {
    opening: (p) => `Thank you for what you sent after my request for access to ${p.thing}.`,
    lacks: "Compared with what I asked for, this is missing:",
    lacksSome: "Compared with what I asked for, it is not complete.",
    note: (p) => `More about what is missing: ${p.note}`,
    record:
      "The right of access covers the records with their enclosures, under the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1.",
    log: "The right to see the log is in the Patient Records Act (pasientjournalloven) section 22 a.",
    registry: "The right of access is in the Health Registry Act (helseregisterloven) section 24.",
    ask: "Please send what is missing, or tell me in writing why it is not included.",
  },
  complaint: {
    refused: (p) =>
      `I complain about your refusal on ${p.refusedOn} of my request for access to ${p.thing}. I sent the request on ${p.sentOn}.`,
    silent: (p) => `I complain that you have not given access to ${p.thing}. I sent the request on ${p.sentOn}.`,
    grounds: (p) => `You gave these grounds: ${p.grounds}`,
    record:
      "The right of access is in the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1. Access may be refused only when that is urgently necessary to prevent danger to life or serious harm to the health of the patient, or when access is clearly inadvisable out of regard for people close to the patient. Even then a representative of the patient, such as a doctor or a lawyer, may see the records.",
    deceased:
      "The closest next of kin have the right of access to the records after a person's death unless special reasons speak against it. That is in the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-1.",
    inTime:
      "This complaint is sent within four weeks of my learning of the refusal, which is the time limit in section 7-5 of the same act.",
    askRefused:
      "I ask you to change your decision. If you do not, please send the complaint to the County Governor (Statsforvalteren), who decides it under section 7-2 of the act.",
    askSilent:
      "I ask you to give access now. If you do not, please send the complaint to the County Governor (Statsforvalteren), who decides it under section 7-2 of the act.",
    registry:
      "The right of access is in the Health Registry Act (helseregisterloven) section 24. I ask you to assess the request again. If the answer is still no, I will complain to the Data Protection Authority (Datatilsynet).",
    registryDeceased:
      "I ask you to assess the request again. If the answer is still no, please tell me which rule you rely on, and where I can complain.",
  },
  dataAuthority: {
    opening: (p) => `I complain that ${p.provider} has not given access in time.`,
    dates: (p) =>
      `The request was for access to ${p.thing} and was sent on ${p.sentOn}. The time to answer ended on ${p.dueOn}.`,
    datesWished: (p) =>
      `The request was for access to ${p.thing} and was sent on ${p.sentOn}. I expected an answer by ${p.dueOn}.`,
    rights:
      "I complain under GDPR article 77. The right of access is in article 15, and the time limit in article 12, third paragraph.",
    deceased:
      "The GDPR does not cover data about people who have died. Please tell me whether the case is still one for you, and if not, whom to turn to.",
    ask: "I ask the Data Protection Authority to order the organisation to give access. A copy of the request is enclosed.",
    askDeceased: "A copy of the request is enclosed.",
  },
  correction: {
    correct: (p) => `I have read ${p.thing}, and ask you to correct this:`,
    delete: (p) => `I have read ${p.thing}, and ask you to delete this:`,
    correctSome: (p) => `I have read ${p.thing}, and ask you to correct something that is wrong.`,
    deleteSome: (p) => `I have read ${p.thing}, and ask you to delete something that should not be there.`,
    correctWish: (p) => `This is how I think it should be: ${p.wish}`,
    deleteWish: (p) => `This is why it should be deleted: ${p.wish}`,
    rights: {
      correct: {
        record:
          "This request rests on the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-2 and the Health Personnel Act (helsepersonelloven) section 42. Information that is wrong, incomplete or improper is to be corrected by writing the entry anew or by a dated correction.",
        deceased:
          "Under the Health Personnel Act (helsepersonelloven) section 42 you are also to correct, of your own accord, information that is wrong, incomplete or improper.",
        registry: "This request rests on GDPR article 16.",
        registryDeceased: "I ask you to consider this, and to say which rule you rely on if the answer is no.",
      },
      delete: {
        record:
          "This request rests on the Patient and User Rights Act (pasient- og brukerrettighetsloven) section 5-2 and the Health Personnel Act (helsepersonelloven) section 43. It covers information that is wrong or misleading and feels like a burden, and information that is clearly not necessary for giving health care.",
        deceased:
          "Under the Health Personnel Act (helsepersonelloven) section 43 you are also, on certain conditions, to delete information of your own accord.",
        registry: "This request rests on GDPR article 17.",
        registryDeceased: "I ask you to consider this, and to say which rule you rely on if the answer is no.",
      },
    },
    ask: "Please tell me in writing when it has been done.",
  },
  refusal:
    "If you refuse all or part of this request, please give me the grounds in writing, and tell me where I can complain.",
  contact: {
    both: (p) => `If you need anything more from me, please call ${p.phone} or write to ${p.email}.`,
    phone: (p) => `If you need anything more from me, please call ${p.phone}.`,
    email: (p) => `If you need anything more from me, please write to ${p.email}.`,
  },
  closing: "Yours sincerely",
  numberLine: {
    own: "National identity number, to be written by hand:",
    others: (p) => `The national identity number of ${p.name}, to be written by hand:`,
  },
  mail: {
    body: (p) =>
      `Hello,\n\nHere is a letter to ${p.provider}: ${p.subject}. The letter is attached as a PDF.\n\nPlease confirm that you have received it.`,
  },
  phone: {
    hello: (p) => `Hello, my name is ${p.name}.`,
    onBehalf: (p) => `I am calling on behalf of ${p.name}.`,
    nextOfKin: (p) => `It is about ${p.name}, who has died. I am the closest next of kin.`,
    access: (p) => `I want to request access to ${p.thing}, and a copy.`,
    onSite: (p) => `I would like to come and see ${p.thing}.`,
    period: (p) => `It is about ${p.period}.`,
    allYears: "It is about everything you have.",
    formats: {
      electronic: "I would prefer to get it electronically, in a secure way.",
      paper: "I would prefer to get it on paper, by post.",
      "on-site": "When can I come?",
    },
    log: "I also want to see who has opened it.",
    identity: "How do you want me to show who I am?",
    today: "Can you write down that I asked today? What is your name?",
    month: "You have one month to answer.",
    followUp: (p) => `I asked for access to ${p.thing} on ${p.sentOn}, and have had no answer.`,
    when: "When will the answer come?",
    missing: (p) => `I have asked for access to ${p.thing}, and something is missing in what you sent.`,
    lacks: (p) => `I have not received ${p.part}.`,
    rest: "When can I have the rest?",
    complaint: (p) => `I am complaining that I have not been given access to ${p.thing}.`,
    whoTakes: "The complaint will come in writing. Who should have it?",
    dataAuthority: (p) => `I want to complain that ${p.provider} has not given access in time.`,
    needs: "What do you need from me?",
    correct: (p) => `I have read ${p.thing}, and something in it is wrong.`,
    delete: (p) => `I have read ${p.thing}, and want something deleted.`,
    sendsLetter: "I will send a letter about what it is. Who should have it?",
  },
} satisfies RecordLetterTexts;
