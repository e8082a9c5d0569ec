import { eq } from "drizzle-orm";
import { caseYears } from "~/app/domain/retention/retentionRules";
import type { Database } from "../database";
import { setting } from "../schema";

/** The operator's settings. */
interface Settings {
  /** Whether a decision needs a second pair of eyes. */
  secondReview: boolean;
  /** Years from the end of a case until the applicant's personal data go. */
  caseYears: number;
}
export type SettingName = keyof Settings;

/** What holds until somebody has set it. */
export const settingDefaults: Settings = { secondReview: false, caseYears: caseYears.usual };

/** Settings that an administrator changes while the portal runs. */
export function createSettingsRepository(db: Database) {
  return {
    async get<Name extends SettingName>(name: Name): Promise<Settings[Name]> {
      const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, name));
      const usual = settingDefaults[name];
      return row && typeof row.value === typeof usual ? (row.value as Settings[Name]) : usual;
    },
    async set<Name extends SettingName>(name: Name, value: Settings[Name], changedBy: string): Promise<void> {
      const row = { name, value, changedBy, changedAt: new Date() };
      await db.insert(setting).values(row).onConflictDoUpdate({ target: setting.name, set: row });
    },
  };
}
export type SettingsRepository = ReturnType<typeof createSettingsRepository>;
