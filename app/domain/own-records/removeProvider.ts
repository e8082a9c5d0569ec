import type { RecordFolder } from "~/schemas/recordFolder";

/** Without a provider and what happened with it; files that came from it stay, as nobody's. */
export function removeProvider(folder: RecordFolder, id: string): RecordFolder {
  return {
    ...folder,
    providers: folder.providers.filter((provider) => provider.id !== id),
    files: folder.files.map((file) => (file.providerId === id ? { ...file, providerId: null } : file)),
  };
}
