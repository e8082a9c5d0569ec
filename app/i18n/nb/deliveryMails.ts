/** Mails on deliveries, in bokmål. The letter to the applicant stands with the other letters. */
export const deliveryMails = {
  /** To the others who are to have the tables. */
  recipient: {
    subject: (p: { reference: string }) => `Tabeller til deg, ${p.reference}`,
    correctedSubject: (p: { reference: string }) => `Rettede tabeller til deg, ${p.reference}`,
    lead: (p: { applicantName: string; unit: string; title: string }) =>
      `${p.applicantName} har bedt om at du skal få tabellene til «${p.title}». ${p.unit} har laget dem.`,
    corrected: (p: { reason: string }) =>
      `Tabellene er rettet, og lenken du fikk før, virker ikke lenger. Derfor:\n${p.reason}`,
    fetch: (p: { link: string; expiresOn: string }) =>
      `Hent dem her til og med ${p.expiresOn}:\n${p.link}\n\nSiden spør om en kode. Den kommer i en egen e-post.`,
    attached: "Filen ligger også ved denne e-posten.",
    signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
  },
  code: {
    subject: (p: { reference: string }) => `Kode til tabellene, ${p.reference}`,
    body: (p: { code: string; operator: string }) =>
      `Koden er ${p.code}.\n\nSkriv den på siden som lenken i den andre e-posten fører til. Gi den ikke til andre.\n\nHilsen\n${p.operator}`,
  },
};
export type DeliveryMailTexts = typeof deliveryMails;
