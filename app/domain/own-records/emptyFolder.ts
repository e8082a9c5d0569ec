import type { Language } from "~/schemas/language";
import type { RecordFolder } from "~/schemas/recordFolder";

/** The id of the first subject of every folder: the person themselves. */
export const selfId = "self";

/** A folder with nothing in it yet. @param language of the letters, until another is chosen */
export function emptyFolder(language: Language): RecordFolder {
  return {
    version: 1,
    person: { name: "", address: "", town: "", birthDate: null, showsBirthDate: true, phone: "", email: "" },
    subjects: [{ id: selfId, kind: "self", name: "", birthDate: null, relation: "" }],
    wishes: { language, format: "electronic", accessLog: true, explanation: true, leavesNumberLine: true },
    providers: [],
    files: [],
  };
}
