import { z } from "zod";
import { plainDate } from "./plainDate";

/** More days than this nobody waits for. */
export const mostRecordReminders = 100;

/** The days on which somebody wants a mail, all of them: what was there before goes. Nothing else is taken in. */
export const recordReminders = z.strictObject({ dates: z.array(plainDate).max(mostRecordReminders) });
