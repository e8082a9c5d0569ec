import { eq } from "drizzle-orm";
import type { Database } from "../database";
import { setting } from "../schema";

/** The operator's settings, and what holds until somebody has set them. */
export const settingDefaults = {
  /** Whether a decision needs a second pair of eyes. */
  secondReview: false,
} as const satisfies Record<string, boolean>;
export type SettingName = keyof typeof settingDefaults;

/** Settings that an administrator changes while the portal runs. */
export function createSettingsRepository(db: Database) {
  return {
    async get(name: SettingName): Promise<boolean> {
      const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, name));
      return typeof row?.value === "boolean" ? row.value : settingDefaults[name];
    },
    async set(name: SettingName, value: boolean, changedBy: string): Promise<void> {
      const row = { name, value, changedBy, changedAt: new Date() };
      await db.insert(setting).values(row).onConflictDoUpdate({ target: setting.name, set: row });
    },
  };
}
export type SettingsRepository = ReturnType<typeof createSettingsRepository>;
