import type { LazyZipEntry } from "~/app/adapters/zip/streamZip";
import { packageFileName } from "~/app/domain/applications/packageFileName";
import { casePartyOf } from "~/app/domain/messages/casePartyOf";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate } from "~/app/i18n/formatDate";
import { ownDataReadmeTexts } from "~/app/i18n/ownDataReadmeTexts";
import { paths } from "~/app/i18n/paths";
import type { Portal } from "~/app/portal";
import { listCaseFileEntries } from "~/app/routes/record/caseFileEntries.server";
import type { Account } from "~/db/repositories/identity";
import type { Language } from "~/schemas/language";

/**
 * All that is kept on a person, as files for that person alone: each kind as JSON, the files of open drafts, and each
 * own case in the applicant's edition of the case file. Whoever opened the cases stands by role: an employee who did so
 * acted for the office, which is the recipient that the person has a right to know of.
 * @see personvernforordningen artikkel 15, og artikkel 20 for det maskinlesbare
 */
export async function listOwnDataEntries(
  portal: Portal,
  account: Account,
  language: Language,
  now: Date,
): Promise<LazyZipEntry[]> {
  const { ownData } = portal.queries;
  const [about, drafts, draftFiles, cases] = await Promise.all([
    ownData.getAccount(account.id),
    ownData.listDrafts(account.id),
    ownData.listDraftFiles(account.id),
    ownData.listCases(account.id),
  ]);
  const entries: LazyZipEntry[] = [
    json("konto.json", () => about),
    json("innlogginger.json", () => ownData.listSessions(account.id)),
    json("utkast.json", () => drafts),
    ...draftFiles.map(({ id, name, draftId }, at): LazyZipEntry => ({
      path: packageFileName(`utkast/${drafts.findIndex((one) => one.id === draftId) + 1}-fil-${at + 1}`, name),
      read: async () => (await portal.read.files.getBytes(id)).bytes,
    })),
    json("saker.json", () => cases),
    json("e-post.json", () => ownData.listMails(account.id, account.email)),
    json("kalendere.json", () => ownData.listFeeds(account.id)),
    json("paminnelser.json", () => ownData.listRecordReminders(account.id)),
    json("hendelser.json", () => ownData.listActs(account.id)),
    json("innsyn.json", async () => ({
      opened: await ownData.listOpened(account.id),
      openedByOthers: await ownData.listOpenedByOthers(account.id),
    })),
    json("utlevert.json", () => ownData.listHandouts(account.id)),
  ];
  for (const { id, reference } of cases)
    for (const entry of await caseEntries(portal, account, language, now, id))
      entries.push({ path: `saker/${reference}/${entry.path}`, read: () => entry.read() });
  const t = ownDataReadmeTexts[language];
  return [{ path: t.fileName, read: () => Buffer.from(readme(portal, account, language, now)) }, ...entries];
}

async function caseEntries(portal: Portal, account: Account, language: Language, now: Date, id: string) {
  const record = await portal.read.applications.find(id);
  const reader = record && casePartyOf(account, record, "applicant");
  if (!reader) return [];
  const today = osloDate(now);
  const viewer = { today, audience: "applicant" as const };
  const caseAddress = paths(language).application(id);
  return listCaseFileEntries({ portal, language, account, record, now, today, reader, viewer, caseAddress });
}

function json(path: string, load: () => unknown): LazyZipEntry {
  return { path, read: async () => Buffer.from(`${JSON.stringify(await load(), null, 1)}\n`) };
}

function readme(portal: Portal, account: Account, language: Language, now: Date): string {
  const t = ownDataReadmeTexts[language];
  const date = formatDate(osloDate(now), language);
  return [
    t.title,
    t.made({ name: account.name, date, operator: portal.deps.operatorName }),
    t.lead,
    Object.entries(t.files)
      .map(([name, text]) => `- ${name}: ${text}`)
      .join("\n"),
    t.left,
    `${t.rights}\n`,
  ].join("\n\n");
}
