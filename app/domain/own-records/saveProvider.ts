import type { Provider, RecordFolder } from "~/schemas/recordFolder";
import type { ProviderEntry } from "./ProviderEntry";
import { withProvider } from "./withProvider";

/**
 * Keeps what was filled in: in its place where the id is known, with all that has happened since; else last.
 * @param id of the provider, new or known
 */
export function saveProvider(folder: RecordFolder, id: string, entry: ProviderEntry): RecordFolder {
  const { name, address, town, email, period, scope } = entry;
  const kept = {
    ...entry,
    name: name.trim(),
    address: address.trim(),
    town: town.trim(),
    email: email.trim(),
    period: period.trim(),
    scope: scope.trim(),
  };
  const isKnown = folder.providers.some((provider) => provider.id === id);
  if (isKnown) return withProvider(folder, id, (provider) => ({ ...provider, ...kept }));
  const added: Provider = { id, ...kept, request: null, review: null, corrections: [] };
  return { ...folder, providers: [...folder.providers, added] };
}
