import { expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import { countReplyTime } from "./countReplyTime";

const asked = { type: "supplement-requested", on: "2026-12-18" } as const;
const reminded = { type: "supplement-reminded", on: "2027-01-06" } as const;

test("ten working days after the question, with the holidays between", () => {
  // From Friday 18 December: 21 to 24, 28 to 31 and 4 to 5 January are ten working days.
  const counted = countReplyTime({ replyBy: "2027-01-05", replyReminded: false }, [asked], norway);
  expect(counted).toMatchObject({ kind: "working-days", from: "2026-12-18", days: 10, until: "2027-01-05" });
  if (counted?.kind !== "working-days") throw new Error("not counted in working days");
  expect(counted.skipped.map((day) => day.date)).toEqual([
    ...["2026-12-19", "2026-12-20", "2026-12-25", "2026-12-26", "2026-12-27"],
    ...["2027-01-01", "2027-01-02", "2027-01-03"],
  ]);
});

test("five more after the reminder", () => {
  const counted = countReplyTime({ replyBy: "2027-01-13", replyReminded: true }, [reminded, asked], norway);
  expect(counted).toMatchObject({ from: "2027-01-06", days: 5, until: "2027-01-13" });
});

test("a day that was told under an earlier calendar is not explained by this one", () => {
  expect(countReplyTime({ replyBy: "2027-01-04", replyReminded: false }, [asked], norway)).toBeNull();
  expect(countReplyTime({ replyBy: null, replyReminded: false }, [asked], norway)).toBeNull();
});
