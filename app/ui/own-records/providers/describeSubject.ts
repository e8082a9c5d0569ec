import type { OwnRecordsProvidersTexts } from "~/app/i18n/nb/ownRecordsProviders";
import type { RecordFolder, Subject } from "~/schemas/recordFolder";

/** Whom records are about, as the person who asks would say it. */
export function describeSubject(
  { kind, name }: Subject,
  folder: RecordFolder,
  t: OwnRecordsProvidersTexts["subjects"],
): string {
  if (kind === "self") return folder.person.name ? `${t.self} (${folder.person.name})` : t.self;
  return name ? `${name} (${t[kind]})` : t[kind];
}
