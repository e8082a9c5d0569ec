import type { Language } from "~/schemas/language";
import type { TypedPerson, TypedPlace } from "./ownRecordPages";

type Role = "gp" | "hospital" | "third";

/**
 * One person's way through all of it. Days and sentences are written by hand, in the language of the pages: what is
 * owed is counted on the calendar, with the weekday beside it, by GDPR article 12(3) with Regulation 1182/71 article
 * 3, and pasient- og brukerrettighetsloven § 7-5 with domstolloven § 149.
 */
export interface Scene {
  person: TypedPerson & { born: string };
  places: Record<Role, TypedPlace>;
  /** What of the hospital's name is typed before the suggestion is taken. */
  hospitalTyped: string;
  /** What the third place is, from the list of places that one forgets. */
  third: "dentist" | "registry";
  answers: Role;
  asksForTime: Role;
  isSilent: Role;
  /** In a request to a provider of health care. */
  letter: readonly string[];
  /** In a request to the third place. */
  letterToThird: readonly string[];
  sent: { on: string; inLetter: string; heading: string };
  /** How the end of the month was moved, on the page. */
  moved: string;
  /** `later`: in the end; the year of a day is written where it is not this year. */
  answer: { on: string; heading: string; later: string };
  moreTime: { on: string; reason: string; heading: string; later: string };
  silence: { on: string; heading: string; letter: readonly string[]; complainBy: string };
  refusal: { on: string; grounds: string; complainBy: string };
  complaint: { on: string; last: string; letter: readonly string[]; heading: string };
  review: { note: string; missing: string };
}

export const ownRecordScenes: Record<Language, Scene> = {
  nb: {
    person: {
      name: "Torunn Bjørnå Łukasik",
      address: "Ørneveien 12 B",
      town: "9999 Fjordvik",
      birthDate: "1987-06-05",
      born: "5. juni 1987",
      phone: "00 00 00 00",
      email: "torunn@fjordvik.example",
    },
    places: {
      gp: {
        name: "Legene på Åsen",
        address: "Storgata 1",
        town: "9999 Fjordvik",
        email: "post@asen.example",
        period: "2014–2019",
      },
      hospital: { name: "Oslo universitetssykehus HF", address: "Postboks 4950 Nydalen", town: "0424 Oslo" },
      third: { name: "Tannlege Høyer", address: "Brygga 3", town: "9999 Fjordvik", period: "våren 2021" },
    },
    hospitalTyped: "ullev",
    third: "dentist",
    answers: "gp",
    asksForTime: "hospital",
    isSilent: "third",
    letter: [
      "1. desember 2026",
      "Jeg ber om innsyn i journalen min hos dere, og om en kopi.",
      "pasient- og brukerrettighetsloven § 5-1, pasientjournalloven § 18 og § 22 a, pasientjournalforskriften § 11 og personvernforordningen (GDPR) artikkel 12 og 15",
      "loggen over hvem som har åpnet journalen",
      "når dere meg på telefon 00 00 00 00 eller e-post torunn@fjordvik.example",
    ],
    letterToThird: ["Jeg ber om innsyn i journalen min hos dere, og om en kopi.", "Tidsrom: våren 2021"],
    // A Tuesday. A month later is Friday 1 January 2027, a holiday; then comes a weekend: Monday 4 January.
    sent: { on: "2026-12-01", inLetter: "1. desember 2026", heading: "Svar innen 4. januar 2027" },
    moved: "så fristen går til 4. januar 2027",
    answer: { on: "2026-12-10", heading: "Svaret kom 10. desember", later: "Svaret kom 10. desember 2026" },
    // Three months after 1 December: 1 March 2027, a Monday.
    moreTime: {
      on: "2026-12-15",
      reason: "Journalen er på papir i et fjernarkiv",
      heading: "Svar innen 1. mars 2027",
      later: "Svar innen 1. mars",
    },
    // Tuesday 5 January. Four weeks after Monday 4 January: Monday 1 February.
    silence: {
      on: "2027-01-05",
      heading: "Svaret skulle ha kommet 4. januar",
      letter: [
        "Den 1. desember 2026 ba jeg om innsyn i journalen min. Jeg har ikke fått svar.",
        "Fristen for å svare gikk ut 4. januar 2027, etter personvernforordningen (GDPR) artikkel 12 nr. 3.",
        "klager jeg til Statsforvalteren etter § 7-2",
      ],
      complainBy: "Klag innen 1. februar",
    },
    // Saturday 9 January; four weeks later is a Saturday too, 6 February: Monday 8 February.
    refusal: { on: "2027-01-09", grounds: "Vi har ikke tid nå", complainBy: "Klag innen 8. februar" },
    // On the Sunday between, which the move of the end alone makes early enough.
    complaint: {
      on: "2027-02-07",
      last: "Send den senest 8. februar 2027.",
      letter: [
        "Jeg klager på avslaget dere ga 9. januar 2027 på kravet mitt om innsyn i journalen min. Kravet sendte jeg 1. desember 2026.",
        "Dere begrunnet avslaget slik: Vi har ikke tid nå",
        "sende klagen til Statsforvalteren",
      ],
      heading: "Klagen ble sendt 7. februar",
    },
    review: { note: "Prøven fra mai 2016", missing: "loggen over hvem som har åpnet journalen" },
  },
  nn: {
    person: {
      name: "Áile Høgåsen Žąk",
      address: "Kyrkjevegen 7",
      town: "9998 Fjordvika",
      birthDate: "1990-02-28",
      born: "28. februar 1990",
      phone: "00 00 00 01",
      email: "aile@fjordvik.example",
    },
    places: {
      gp: {
        name: "Legane i Sentrum",
        address: "Torget 1",
        town: "9998 Fjordvika",
        email: "post@sentrum.example",
        period: "sidan 2014",
      },
      hospital: { name: "Helse Bergen HF", period: "våren 2021", scope: "biletet av handleddet" },
      third: { name: "Kreftregisteret" },
    },
    hospitalTyped: "haukeland",
    third: "registry",
    answers: "gp",
    asksForTime: "third",
    isSilent: "hospital",
    letter: [
      "30. januar 2027",
      "Eg ber om innsyn i journalen min hos dykk, og om ein kopi.",
      "pasient- og brukarrettslova § 5-1, pasientjournallova § 18 og § 22 a, pasientjournalforskrifta § 11 og personvernforordninga (GDPR) artikkel 12 og 15",
      "loggen over kven som har opna journalen",
    ],
    letterToThird: [
      "Eg ber om innsyn i opplysningane om meg hos dykk, og om ein kopi.",
      "helseregisterlova § 24 og personvernforordninga (GDPR) artikkel 12 og 15",
      "Tidsrom: alt de har, uansett år",
    ],
    // A Saturday. February has no 30th: the month ends on Sunday 28 February, and that moves to Monday 1 March.
    sent: { on: "2027-01-30", inLetter: "30. januar 2027", heading: "Svar innan 1. mars" },
    moved: "så fristen går til 1. mars 2027",
    answer: { on: "2027-02-05", heading: "Svaret kom 5. februar", later: "Svaret kom 5. februar" },
    // Three months after 30 January: 30 April, a Friday.
    moreTime: {
      on: "2027-02-10",
      reason: "Mange spør om det same",
      heading: "Svar innan 30. april",
      later: "Svar innan 30. april",
    },
    // Tuesday 2 March. Four weeks after Monday 1 March is Easter Monday, 29 March: Tuesday 30 March.
    silence: {
      on: "2027-03-02",
      heading: "Svaret skulle ha kome 1. mars",
      letter: [
        "Den 30. januar 2027 bad eg om innsyn i journalen min. Eg har ikkje fått svar.",
        "Fristen for å svare gjekk ut 1. mars 2027, etter personvernforordninga (GDPR) artikkel 12 nr. 3.",
        "klagar eg til Statsforvaltaren etter § 7-2",
      ],
      complainBy: "Klag innan 30. mars",
    },
    // Thursday 18 March; four weeks later is Thursday 15 April, after Easter.
    refusal: { on: "2027-03-18", grounds: "Vi har ikkje tid no", complainBy: "Klag innan 15. april" },
    complaint: {
      on: "2027-03-22",
      last: "Send henne seinast 15. april 2027.",
      letter: [
        "Eg klagar på avslaget de gav 18. mars 2027 på kravet mitt om innsyn i journalen min. Kravet sende eg 30. januar 2027.",
        "De grunngav avslaget slik: Vi har ikkje tid no",
        "Klaga kjem innan fire veker",
        "sende klaga til Statsforvaltaren",
      ],
      heading: "Klaga vart send 22. mars",
    },
    review: { note: "Prøva i mai 2016", missing: "loggen over kven som har opna journalen" },
  },
  en: {
    person: {
      name: "Mairéad O’Connell-Žukauskaitė",
      address: "Fjord Street 4",
      town: "9997 Fjordvik",
      birthDate: "1975-12-24",
      born: "24 December 1975",
      phone: "00 00 00 02",
      email: "mairead@fjordvik.example",
    },
    places: {
      gp: {
        name: "Harbour Medical Practice",
        address: "Quay 5",
        town: "9997 Fjordvik",
        email: "post@harbour.example",
        period: "2014–2019",
      },
      hospital: { name: "Akershus universitetssykehus HF", address: "Postboks 1000", town: "1478 Lørenskog" },
      third: { name: "Smith Dental Clinic", address: "Quay 6", town: "9997 Fjordvik" },
    },
    hospitalTyped: "akershus",
    third: "dentist",
    answers: "third",
    asksForTime: "hospital",
    isSilent: "gp",
    letter: [
      "25 November 2026",
      "I request access to my medical records held by you, and a copy.",
      "clinical notes",
      "test results",
      "imaging studies",
      "referrals",
      "correspondence",
      "(pasient- og brukerrettighetsloven) section 5-1",
      "(pasientjournalloven) section 18 and section 22 a",
      "(pasientjournalforskriften) section 11, and GDPR articles 12 and 15",
    ],
    letterToThird: ["I request access to my medical records held by you, and a copy.", "the log of who has opened"],
    // A Wednesday. A month later is Christmas Day, a Friday; then Boxing Day and Sunday: Monday 28 December.
    sent: { on: "2026-11-25", inLetter: "25 November 2026", heading: "Answer due by 28 December" },
    moved: "so the time runs until 28 December 2026",
    answer: { on: "2026-12-02", heading: "The answer came on 2 December", later: "The answer came on 2 December 2026" },
    // Three months after 25 November: 25 February 2027, a Thursday.
    moreTime: {
      on: "2026-12-18",
      reason: "Several archives must be searched",
      heading: "Answer due by 25 February 2027",
      later: "Answer due by 25 February 2027",
    },
    // Tuesday 29 December. Four weeks after Monday 28 December: Monday 25 January 2027.
    silence: {
      on: "2026-12-29",
      heading: "The answer was due on 28 December",
      letter: [
        "On 25 November 2026 I requested access to my medical records. I have had no answer.",
        "The time to answer ended on 28 December 2026, under GDPR article 12, third paragraph.",
        "I will complain to the County Governor (Statsforvalteren) under section 7-2",
      ],
      complainBy: "Complain by 25 January 2027",
    },
    // Thursday 25 February; four weeks later is Maundy Thursday, 25 March. Easter Monday is the 29th: Tuesday 30 March.
    refusal: { on: "2027-02-25", grounds: "The archive is being moved", complainBy: "Complain by 30 March" },
    complaint: {
      on: "2027-03-03",
      last: "Send it by 30 March 2027.",
      letter: [
        "I complain about your refusal on 25 February 2027 of my request for access to my medical records. I sent the request on 25 November 2026.",
        "You gave these grounds: The archive is being moved",
        "within four weeks of my learning of the refusal",
        "please send the complaint to the County Governor (Statsforvalteren)",
      ],
      heading: "The complaint was sent on 3 March",
    },
    review: { note: "The sample taken in May 2016", missing: "the log of who has opened the records" },
  },
};
