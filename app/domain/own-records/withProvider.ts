import type { Provider, RecordFolder } from "~/schemas/recordFolder";

/** The folder with one provider changed; as it was where there is none with that id. */
export const withProvider = (
  folder: RecordFolder,
  id: string,
  change: (provider: Provider) => Provider,
): RecordFolder => ({
  ...folder,
  providers: folder.providers.map((provider) => (provider.id === id ? change(provider) : provider)),
});
