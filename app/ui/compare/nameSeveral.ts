import type { Several } from "~/app/domain/sample-tables/compare/TableChange";
import { groupThousands } from "~/app/i18n/listLabels";
import type { CompareTexts } from "~/app/i18n/nb/compare";

/** So many are named in one sentence; the rest is a number. */
const mostNamed = 6;

/** «A», «B» og «C»; of a long list the first, and how many more there are. */
export function nameSeveral({ shown, count }: Several<string>, t: CompareTexts): string {
  const names = shown.map((name) => t.quote(name.trim() || t.unnamed));
  if (count <= 1) return names.join("");
  if (count <= mostNamed) return `${names.slice(0, -1).join(", ")} ${t.and} ${names.at(-1)}`;
  return `${names.slice(0, mostNamed).join(", ")} ${t.and} ${groupThousands(count - mostNamed)} ${t.more}`;
}
