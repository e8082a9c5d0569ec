import type { Provider, RecordFolder, Subject } from "~/schemas/recordFolder";

/** The providers whose records are about somebody: as long as there is one, the person can't be taken out. */
export const listProvidersAbout = (folder: RecordFolder, subjectId: string): Provider[] =>
  folder.providers.filter((provider) => provider.subjectId === subjectId);

/** Adds somebody last, or puts what is new about somebody in their old place. */
export function saveSubject(folder: RecordFolder, subject: Subject): RecordFolder {
  const isKnown = folder.subjects.some(({ id }) => id === subject.id);
  const subjects = isKnown
    ? folder.subjects.map((one) => (one.id === subject.id ? subject : one))
    : [...folder.subjects, subject];
  return { ...folder, subjects };
}

/** Takes somebody out. The person themselves stays, and so does whom a provider's records are about. */
export function removeSubject(folder: RecordFolder, subjectId: string): RecordFolder {
  const subjects = folder.subjects.filter(
    ({ id, kind }) => id !== subjectId || kind === "self" || listProvidersAbout(folder, id).length > 0,
  );
  return { ...folder, subjects };
}
