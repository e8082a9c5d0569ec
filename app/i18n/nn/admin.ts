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
    errors: {
      "own-administrator-role": "La deg sjølv vere administrator. Ein annan administrator kan ta rolla frå deg.",
      "unit-missing": "Vel kva eining personen arbeider i.",
      other: "Sjå over vala og prøv igjen.",
    },
  },
};
