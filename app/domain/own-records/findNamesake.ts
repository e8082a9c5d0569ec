import type { Provider, RecordFolder } from "~/schemas/recordFolder";
import type { ProviderEntry } from "./ProviderEntry";

/**
 * Another provider of the same name about the same person: maybe the same one twice, which is told and not refused.
 * @param id of the one that is looked at, if it is in the list
 */
export function findNamesake(
  folder: RecordFolder,
  { name, subjectId }: Pick<ProviderEntry, "name" | "subjectId">,
  id: string | null,
): Provider | null {
  const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase("nb");
  if (plain(name) === "") return null;
  return (
    folder.providers.find(
      (other) => other.id !== id && other.subjectId === subjectId && plain(other.name) === plain(name),
    ) ?? null
  );
}
