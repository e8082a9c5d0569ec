import type { Texts } from "../nb";

export const admin: Texts["admin"] = {
  roles: {
    title: "Roles",
    lead: "Who can do what in the portal. A change holds from the next page that the person opens.",
    columns: { name: "Name", email: "E-mail", roles: "Roles" },
    change: "Change",
    changeFor: (p) => `Change the roles of ${p.name}`,
    none: "None",
    roles: {
      applicant: "Applicant",
      caseworker: "Caseworker",
      "unit-staff": "Staff of a unit",
      administrator: "Administrator",
    },
    roleHelp: {
      applicant: "Sends applications and follows them.",
      caseworker: "Sees the queue and handles cases at Helsedataservice.",
      "unit-staff": "Sees the parts that the unit is to make tables for.",
      administrator: "Changes roles.",
    },
    rolesOf: "Roles",
    units: "Units",
    unitsHelp: "Only for staff of units.",
    save: "Save",
    cancel: "Cancel",
    saved: (p) => `The roles of ${p.name} are saved.`,
    noName: "Name not given",
    noAddress: "Not given",
    add: {
      title: "Add a person",
      lead: "For staff who are to sign in. You choose the roles afterwards. Until the person has a role, the staff sign-in service lets nobody in.",
      name: "Name",
      email: "E-mail at work",
      emailHelp: "The address by which the staff sign-in service knows the person.",
      save: "Add",
    },
    addErrors: {
      "name-missing": "Write the name, in 200 characters at most.",
      "email-missing": "Write a whole e-mail address, such as name@agency.no.",
      "address-taken": "There is an account with this address. Go to the list and change its roles there.",
    },
    errors: {
      "own-administrator-role": "Leave yourself as administrator. Another administrator can take the role from you.",
      "unit-missing": "Choose the unit that the person works in.",
      other: "Look over the choices and try again.",
    },
  },
};
