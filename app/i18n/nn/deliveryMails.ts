import type { DeliveryMailTexts } from "../nb/deliveryMails";

export const deliveryMails: DeliveryMailTexts = {
  recipient: {
    subject: ({ reference }) => `Tabellar til deg, ${reference}`,
    correctedSubject: ({ reference }) => `Retta tabellar til deg, ${reference}`,
    lead: ({ applicantName, unit, title }) =>
      `${applicantName} har bede om at du skal få tabellane til «${title}». ${unit} har laga dei.`,
    corrected: ({ reason }) => `Tabellane er retta, og lenkja du fekk før, verkar ikkje lenger. Difor:\n${reason}`,
    fetch: ({ link, expiresOn }) =>
      `Hent dei her til og med ${expiresOn}:\n${link}\n\nSida spør om ein kode. Han kjem i ein eigen e-post.`,
    attached: "Fila ligg òg ved denne e-posten.",
    signature: ({ operator }) => `Helsing\n${operator}`,
  },
  code: {
    subject: ({ reference }) => `Kode til tabellane, ${reference}`,
    body: ({ code, operator }) =>
      `Koden er ${code}.\n\nSkriv han på sida som lenkja i den andre e-posten fører til. Gi han ikkje til andre.\n\nHelsing\n${operator}`,
  },
};
