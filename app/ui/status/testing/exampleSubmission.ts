import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";

const localised = (text: string) => ({ nb: text, nn: text, en: text });

/** A submission in which every field is filled in, each with words of its own; for tests. */
export const exampleSubmission: SubmissionData = {
  applicationId: "11111111-1111-4111-8111-111111111111",
  number: 1,
  total: 1,
  receivedOn: "2026-11-23",
  submittedAt: "2026-11-23T10:00:00.000Z",
  content: {
    sources: ["npr", "dar"],
    linkage: "linked",
    linkageReason: "Dødsfall må knyttes til sykehusoppholdet.",
    projectTitle: "Hjerteinfarkt etter fylke, kjønn og alder",
    purposeCategory: "health-research",
    useDescription: "Vi undersøker forekomsten.\nResultatet går i en artikkel – «åpen tilgang».",
    "purposeFit.npr": "Sykehusopphold er det vi undersøker.",
    "purposeFit.dar": "Dødsårsaker hører med.",
    tableChoice: "build",
    tables: ["t1"],
    "tableModel.t1": JSON.stringify(exampleTable),
    figures: "Antall førstegangsinfarkt.",
    attachments: ["file-2", "file-3"],
    name: "Åse Øyehaug",
    email: "ase@fjordvik.example",
    phone: "+47 55 00 00 00",
    country: "Norge",
    institution: "Universitetet i Fjordvik",
    organisationNumber: "974 760 673",
    publicBodyOwnTask: "no",
    student: "yes",
    studentLevel: "master",
    invoiceRecipient: "Fakturamottaket\nPostboks 1",
    invoiceReference: "P-1207",
    recipients: "Åse Øyehaug og veilederen",
  },
  sources: [
    {
      id: "npr",
      abbreviation: "NPR",
      name: localised("Norsk pasientregister"),
      purpose: {
        text: localised("Gi grunnlag for å styre sykehus."),
        paragraph: "§ 1-2",
        url: "https://example.org/npr",
      },
    },
    { id: "dar", abbreviation: "DÅR", name: localised("Dødsårsaksregisteret"), purpose: null },
  ],
  files: [
    { id: "file-2", name: "Protokoll.pdf", mediaType: "application/pdf", size: 12_345 },
    { id: "file-3", name: "Ønsker.docx", mediaType: "application/octet-stream", size: 1_340_000 },
  ],
  tables: [exampleTable],
  sheets: null,
};
