import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { messageTexts } from "~/app/i18n/messageTexts";
import type { CaseOfParty } from "./caseOfParty.server";

/** Which text of the README tells of which file or folder. */
const told = {
  submissions: "soknad/",
  letters: "brev/",
  decisions: "vedtak.json",
  process: "saksgang.json",
  deliveries: "leveringer/",
  messages: "meldinger/",
  invoices: "fakturaer/",
  calendar: "kalender.json",
  notes: "notater.json",
  people: "personer.json",
  events: "events.jsonl",
  payloads: "payloads.jsonl",
} as const;

/** What lies in a case file and how its event log is verified, in the reader's language. */
export async function writeReadme(
  { record, reader, language, now }: CaseOfParty,
  units: Record<string, string>,
  about: { names: readonly string[]; hasHidden: boolean },
): Promise<string> {
  const t = messageTexts[language].caseFile;
  const own = reader.units.map((unitId) => units[unitId] ?? unitId).join(", ");
  const edition = reader.party === "unit" ? t.edition.unit({ units: own }) : t.edition[reader.party];
  const contents = (Object.keys(told) as (keyof typeof told)[])
    .filter((key) => about.names.some((name) => name.startsWith(told[key])))
    .map((key) => `- ${told[key]}: ${t.folders[key]}`);
  const at = { date: formatDate(osloDate(now), language), time: formatTime(now, language) };
  return [
    t.title(record),
    `${t.made(at)}\n${edition}`,
    `${t.contents}\n${contents.join("\n")}`,
    `${t.verify.heading}\n${t.verify.text}\n\n  npm run verify-case -- ${record.reference}-saksmappe.zip`,
    about.hasHidden ? `${t.verify.redacted}\n${t.verify.erased}` : t.verify.erased,
    `${t.access}\n`,
  ].join("\n\n");
}
