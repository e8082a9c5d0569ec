import type { Role } from "~/app/domain/applications/mayCommand";

const roles: Record<Role, string> = {
  applicant: "Søker",
  caseworker: "Saksbehandler",
  "unit-staff": "Ansatt i enhet",
  administrator: "Administrator",
};
const roleHelp: Record<Role, string> = {
  applicant: "Sender søknader og følger dem.",
  caseworker: "Ser køen og behandler saker i Helsedataservice.",
  "unit-staff": "Ser delene som enheten skal lage tabeller til.",
  administrator: "Endrer roller.",
};

/** Texts of the administrator's pages. */
export const admin = {
  roles: {
    title: "Roller",
    lead: "Hvem som kan gjøre hva i portalen. En endring gjelder fra neste side personen åpner.",
    columns: { name: "Navn", email: "E-post", roles: "Roller" },
    change: "Endre",
    changeFor: (p: { name: string }) => `Endre rollene til ${p.name}`,
    none: "Ingen",
    roles,
    roleHelp,
    rolesOf: "Roller",
    units: "Enheter",
    unitsHelp: "Bare for ansatte i enheter.",
    save: "Lagre",
    cancel: "Avbryt",
    saved: (p: { name: string }) => `Rollene til ${p.name} er lagret.`,
    noName: "Navn ikke oppgitt",
    noAddress: "Ikke oppgitt",
    add: {
      title: "Legg til en person",
      lead: "For ansatte som skal logge inn. Rollene velger du etterpå. Før personen har fått en rolle, slipper innloggingstjenesten for ansatte ingen inn.",
      name: "Navn",
      email: "E-post på jobb",
      emailHelp: "Den adressen som innloggingstjenesten for ansatte kjenner personen ved.",
      save: "Legg til",
    },
    addErrors: {
      "name-missing": "Skriv navnet, på høyst 200 tegn.",
      "email-missing": "Skriv en hel e-postadresse, for eksempel navn@etat.no.",
      "address-taken": "Det finnes en konto med denne adressen. Gå til listen og endre rollene der.",
    },
    errors: {
      "own-administrator-role": "La deg selv være administrator. En annen administrator kan ta rollen fra deg.",
      "unit-missing": "Velg hvilken enhet personen arbeider i.",
      other: "Se over valgene og prøv igjen.",
    },
  },
};
