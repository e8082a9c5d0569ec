import type { Language } from "~/schemas/language";
import type { TextArea, TextLoaders } from "./textAreas";
import { registerTexts } from "./useTexts";

const loaders: Record<Language, TextLoaders> = {
  nb: {
    base: () => import("./nb/areas/base"),
    open: () => import("./nb/areas/open"),
    apply: () => import("./nb/areas/apply"),
    tables: () => import("./nb/areas/tables"),
    cases: () => import("./nb/areas/cases"),
    messages: () => import("./nb/areas/messages"),
    costs: () => import("./nb/areas/costs"),
    calculator: () => import("./nb/areas/calculator"),
    calendar: () => import("./nb/areas/calendar"),
    staff: () => import("./nb/areas/staff"),
    admin: () => import("./nb/areas/admin"),
    retention: () => import("./nb/areas/retention"),
    ownRecords: () => import("./nb/areas/ownRecords"),
  },
  nn: {
    base: () => import("./nn/areas/base"),
    open: () => import("./nn/areas/open"),
    apply: () => import("./nn/areas/apply"),
    tables: () => import("./nn/areas/tables"),
    cases: () => import("./nn/areas/cases"),
    messages: () => import("./nn/areas/messages"),
    costs: () => import("./nn/areas/costs"),
    calculator: () => import("./nn/areas/calculator"),
    calendar: () => import("./nn/areas/calendar"),
    staff: () => import("./nn/areas/staff"),
    admin: () => import("./nn/areas/admin"),
    retention: () => import("./nn/areas/retention"),
    ownRecords: () => import("./nn/areas/ownRecords"),
  },
  en: {
    base: () => import("./en/areas/base"),
    open: () => import("./en/areas/open"),
    apply: () => import("./en/areas/apply"),
    tables: () => import("./en/areas/tables"),
    cases: () => import("./en/areas/cases"),
    messages: () => import("./en/areas/messages"),
    costs: () => import("./en/areas/costs"),
    calculator: () => import("./en/areas/calculator"),
    calendar: () => import("./en/areas/calendar"),
    staff: () => import("./en/areas/staff"),
    admin: () => import("./en/areas/admin"),
    retention: () => import("./en/areas/retention"),
    ownRecords: () => import("./en/areas/ownRecords"),
  },
};

/** Fetches areas of texts side by side and makes them known to `useTexts`; for the browser, the server has them all. */
export async function loadTexts(language: Language, areas: readonly TextArea[]): Promise<void> {
  const loaded = await Promise.all(areas.map((area) => loaders[language][area]()));
  for (const texts of loaded) registerTexts(language, texts);
}
