import type { Texts } from "../nb";

export const admin: Texts["admin"] = {
  roles: {
    title: "Roller",
    lead: "Kven som kan gjere kva i portalen. Ei endring gjeld frå neste side personen opnar.",
    columns: { name: "Namn", email: "E-post", roles: "Roller" },
    change: "Endre",
    changeFor: (p) => `Endre rollene til ${p.name}`,
    none: "Ingen",
    roles: {
      applicant: "Søkjar",
      caseworker: "Saksbehandlar",
      "unit-staff": "Tilsett i eining",
      administrator: "Administrator",
    },
    roleHelp: {
      applicant: "Sender søknader og følgjer dei.",
      caseworker: "Ser køen og behandlar saker i Helsedataservice.",
      "unit-staff": "Ser delane som eininga skal lage tabellar til.",
      administrator: "Endrar roller.",
    },
    rolesOf: "Roller",
    units: "Einingar",
    unitsHelp: "Berre for tilsette i einingar.",
    save: "Lagre",
    cancel: "Avbryt",
    saved: (p) => `Rollene til ${p.name} er lagra.`,
    noName: "Namn ikkje oppgitt",
    noAddress: "Ikkje oppgitt",
    add: {
      title: "Legg til ein person",
      lead: "For tilsette som skal logge inn. Rollene vel du etterpå. Før personen har fått ei rolle, slepp innloggingstenesta for tilsette ingen inn.",
      name: "Namn",
      email: "E-post på jobb",
      emailHelp: "Den adressa som innloggingstenesta for tilsette kjenner personen ved.",
      save: "Legg til",
    },
    addErrors: {
      "name-missing": "Skriv namnet, på høgst 200 teikn.",
      "email-missing": "Skriv ei heil e-postadresse, til dømes namn@etat.no.",
      "address-taken": "Det finst ein konto med denne adressa. Gå til lista og endre rollene der.",
    },
    errors: {
      "own-administrator-role": "La deg sjølv vere administrator. Ein annan administrator kan ta rolla frå deg.",
      "unit-missing": "Vel kva eining personen arbeider i.",
      other: "Sjå over vala og prøv igjen.",
    },
  },
};
