import { describe, expect, test } from "vitest";
import { norway } from "../deadlines/norway";
import type { ApplicationState } from "./applicationState";
import { computeStatus } from "./computeStatus";
import { decide, type ApplicationCommand, type DecideContext } from "./decide";
import { evolve } from "./evolve";

const monday = "2026-11-23";
const context: DecideContext = { today: monday, calendar: norway };
const fhi = { unitId: "fhi", sourceIds: ["mfr"], decidedBy: "helsedataservice", workingDays: 30 } as const;
const kreg = { unitId: "kreg", sourceIds: ["kreg"], decidedBy: "helsedataservice", workingDays: 30 } as const;
const parts = [
  { ...fhi, sourceIds: [...fhi.sourceIds] },
  { ...kreg, sourceIds: [...kreg.sourceIds] },
];
const submit: ApplicationCommand = { type: "submit", receivedOn: monday, linkage: false, parts };

/** Carries commands out one after another; fails the test when one is refused. */
function after(...commands: ApplicationCommand[]): ApplicationState {
  let state: ApplicationState | null = null;
  for (const command of commands) {
    const decided = decide(state, command, context);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.problem}`);
    state = decided.value.reduce<ApplicationState | null>(evolve, state);
  }
  if (!state) throw new Error("no command given");
  return state;
}
const problemOf = (state: ApplicationState | null, command: ApplicationCommand, on = context) => {
  const decided = decide(state, command, on);
  return decided.ok ? null : decided.problem;
};
const complete: ApplicationCommand = { type: "declare-complete", completeOn: monday };
const grant = (unitId: string): ApplicationCommand => ({ type: "decide", unitId, outcome: "granted" });
const deliver = (unitId: string): ApplicationCommand => ({ type: "deliver", unitId, whole: true, deliveryId: "d1" });

describe("completeness", () => {
  test("an application that is complete on 23 November 2026 is due on 6 January 2027, for every unit", () => {
    const state = after(submit, complete);
    expect(state.parts.map((part) => [part.unitId, part.dueOn])).toEqual([
      ["fhi", "2027-01-06"],
      ["kreg", "2027-01-06"],
    ]);
  });

  test("a linked application that is complete on 23 November 2026 is due on 17 February 2027", () => {
    const linked = { ...submit, linkage: true, parts: parts.map((part) => ({ ...part, workingDays: 60 })) };
    expect(after(linked, complete).parts[0]?.dueOn).toBe("2027-02-17");
  });

  test("the complete application can't have come before the first submission, nor tomorrow", () => {
    const state = after(submit);
    expect(problemOf(state, { type: "declare-complete", completeOn: "2026-11-22" })).toBe(
      "complete-day-before-receipt",
    );
    expect(problemOf(state, { type: "declare-complete", completeOn: "2026-11-24" })).toBe("complete-day-in-the-future");
  });

  test("asking the applicant does not start the clock, and the answer is a new submission", () => {
    const asked = after(submit, { type: "request-supplement", fields: ["workbook"] });
    expect(asked).toMatchObject({ stage: "supplement-requested", completeOn: null });
    const answered = after(
      submit,
      { type: "request-supplement", fields: ["workbook"] },
      { type: "answer-supplement", receivedOn: "2026-11-30", linkage: false, parts: [parts[0]!] },
    );
    expect(answered).toMatchObject({
      stage: "submitted",
      submissions: 2,
      firstReceivedOn: monday,
      receivedOn: "2026-11-30",
    });
    expect(answered.parts.map((part) => part.unitId)).toEqual(["fhi"]);
  });

  test("a question without a marked field is not sent", () => {
    expect(problemOf(after(submit), { type: "request-supplement", fields: [] })).toBe("no-fields-marked");
  });

  test("completeness can be taken back until a part is decided; the dates fall away", () => {
    const revoked = after(submit, complete, { type: "revoke-complete" });
    expect(revoked).toMatchObject({ stage: "submitted", completeOn: null });
    expect(revoked.parts.every((part) => part.dueOn === null)).toBe(true);
    expect(problemOf(after(submit, complete, grant("fhi")), { type: "revoke-complete" })).toBe("already-decided");
  });

  test("nothing is decided before the application is complete", () => {
    expect(problemOf(after(submit), grant("fhi"))).toBe("not-possible-now");
  });
});

describe("postponement (§ 19 f, second paragraph)", () => {
  const postpone = (likelyOn: string): ApplicationCommand => ({ type: "postpone", unitId: "fhi", likelyOn });

  test("the likely date must be later than the statutory one, which stays", () => {
    const state = after(submit, complete);
    expect(problemOf(state, postpone("2027-01-06"))).toBe("likely-day-not-after-deadline");
    const postponed = after(submit, complete, postpone("2027-01-29"));
    expect(postponed.parts[0]).toMatchObject({ dueOn: "2027-01-06", postponedUntil: "2027-01-29" });
    expect(postponed.parts[1]?.postponedUntil).toBeNull();
    expect(computeStatus(postponed)).toBe("complete");
  });

  test("a likely date that has passed already promises nothing", () => {
    const late = { today: "2027-02-10", calendar: norway };
    expect(problemOf(after(submit, complete), postpone("2027-02-10"), late)).toBe("likely-day-in-the-past");
  });

  test("it can be done again, and not after the table is delivered", () => {
    const again = after(submit, complete, postpone("2027-01-29"), grant("fhi"), postpone("2027-02-15"));
    expect(again.parts[0]?.postponedUntil).toBe("2027-02-15");
    const delivered = after(submit, complete, grant("fhi"), deliver("fhi"));
    expect(problemOf(delivered, postpone("2027-02-15"))).toBe("not-possible-now");
  });
});

describe("decision and delivery, one unit apart from the other", () => {
  test("a part is decided once", () => {
    const state = after(submit, complete, grant("fhi"));
    expect(problemOf(state, { type: "decide", unitId: "fhi", outcome: "refused" })).toBe("already-decided");
    expect(problemOf(state, grant("dmp"))).toBe("no-such-part");
  });

  test("a part delivered partly stays in preparation until the rest has come", () => {
    const partly = after(submit, complete, grant("fhi"), {
      type: "deliver",
      unitId: "fhi",
      whole: false,
      deliveryId: "d1",
    });
    expect(partly.parts[0]).toMatchObject({ status: "in-preparation", deliveredOn: null });
  });

  test("the whole is delivered when all that was granted has come", () => {
    const refusedOne: ApplicationCommand = { type: "decide", unitId: "kreg", outcome: "refused" };
    expect(computeStatus(after(submit, complete, grant("fhi"), deliver("fhi")))).toBe("complete");
    expect(computeStatus(after(submit, complete, grant("fhi"), refusedOne))).toBe("in-preparation");
    expect(computeStatus(after(submit, complete, grant("fhi"), refusedOne, deliver("fhi")))).toBe("delivered");
    const bothRefused = after(submit, complete, refusedOne, { type: "decide", unitId: "fhi", outcome: "refused" });
    expect(computeStatus(bothRefused)).toBe("refused");
  });

  test("a case with a decision can't be dismissed; one with everything delivered can't be withdrawn", () => {
    expect(problemOf(after(submit, complete, grant("fhi")), { type: "dismiss" })).toBe("already-decided");
    const all = after(submit, complete, grant("fhi"), grant("kreg"), deliver("fhi"), deliver("kreg"));
    expect(problemOf(all, { type: "withdraw" })).toBe("not-possible-now");
  });
});

describe("the applicant's time to answer (10 working days, then 5 more)", () => {
  const ask: ApplicationCommand = { type: "request-supplement", fields: ["figures"] };
  const on = (today: string) => ({ today, calendar: norway });

  test("asked on Monday 23 November 2026, the applicant has until Monday 7 December", () => {
    expect(after(submit, ask)).toMatchObject({ replyBy: "2026-12-07", replyReminded: false });
  });

  test("the reminder comes when that day has gone, and gives five working days more", () => {
    const asked = after(submit, ask);
    expect(problemOf(asked, { type: "remind-supplement" }, on("2026-12-07"))).toBe("time-to-answer-not-over");
    const reminded = decide(asked, { type: "remind-supplement" }, on("2026-12-08"));
    expect(reminded).toEqual({ ok: true, value: [{ type: "supplement-reminded", replyBy: "2026-12-15" }] });
  });

  test("for want of an answer a case is dismissed only after both have run out; for another reason at any time", () => {
    const noAnswer: ApplicationCommand = { type: "dismiss", grounds: "no-answer" };
    const asked = after(submit, ask);
    expect(problemOf(asked, noAnswer, on("2026-12-08"))).toBe("time-to-answer-not-over");
    const reminded = evolve(asked, { type: "supplement-reminded", replyBy: "2026-12-15" });
    expect(problemOf(reminded, noAnswer, on("2026-12-15"))).toBe("time-to-answer-not-over");
    expect(problemOf(reminded, noAnswer, on("2026-12-16"))).toBeNull();
    expect(problemOf(asked, { type: "dismiss", grounds: "other" }, on("2026-11-24"))).toBeNull();
  });
});

describe("the preliminary answer (forvaltningsloven § 11 a)", () => {
  const answer: ApplicationCommand = { type: "give-preliminary-answer", expectedOn: null };
  test("it is given complete or not, moves no date, and not when all is decided", () => {
    expect(after(submit, answer)).toMatchObject({ preliminaryAnsweredOn: monday, completeOn: null });
    const complete1 = after(submit, complete);
    const answered = after(submit, complete, { type: "give-preliminary-answer", expectedOn: "2027-01-06" });
    expect(answered.parts).toEqual(complete1.parts);
    expect(problemOf(after(submit, complete, grant("fhi"), grant("kreg")), answer)).toBe("not-possible-now");
  });
});

describe("a linked table", () => {
  const linked: ApplicationCommand = {
    ...submit,
    linkage: true,
    parts: parts.map((part) => ({ ...part, workingDays: 60 })),
  };
  const grantLinked = (unitId: string, preparedBy: string | null): ApplicationCommand => ({
    type: "decide",
    unitId,
    outcome: "granted",
    preparedBy,
  });

  test("the decision names the one unit that prepares it, the same for each part", () => {
    const state = after(linked, complete);
    expect(problemOf(state, grantLinked("fhi", null))).toBe("preparer-missing");
    expect(problemOf(state, grantLinked("fhi", "dmp"))).toBe("preparer-missing");
    expect(problemOf(after(linked, complete, grantLinked("fhi", "kreg")), grantLinked("kreg", "fhi"))).toBe(
      "preparer-differs",
    );
  });

  test("the others supply it and deliver nothing themselves; with the table delivered the whole is delivered", () => {
    const granted = after(linked, complete, grantLinked("fhi", "kreg"), grantLinked("kreg", "kreg"));
    expect(problemOf(granted, deliver("fhi"))).toBe("not-possible-now");
    expect(problemOf(granted, { type: "supply", unitId: "kreg" })).toBe("not-possible-now");
    const supplied = after(linked, complete, grantLinked("fhi", "kreg"), grantLinked("kreg", "kreg"), {
      type: "supply",
      unitId: "fhi",
    });
    expect(computeStatus(supplied)).toBe("in-preparation");
    const done = decide(supplied, deliver("kreg"), context);
    if (!done.ok) throw new Error(done.problem);
    expect(computeStatus(done.value.reduce<ApplicationState>(evolve, supplied))).toBe("delivered");
  });
});

describe("a second pair of eyes", () => {
  const strict = { ...context, secondReview: true };
  const propose: ApplicationCommand = { type: "propose-decision", unitId: "fhi", outcome: "refused" };
  const approve = (proposedBy: string | null, decidedBy: string): ApplicationCommand => ({
    type: "decide",
    unitId: "fhi",
    outcome: "refused",
    proposedBy,
    decidedBy,
  });
  test("nobody decides alone, nor approves what they proposed", () => {
    const proposed = after(submit, complete, propose);
    expect(problemOf(after(submit, complete), approve(null, "marit"), strict)).toBe("second-person-needed");
    expect(problemOf(proposed, approve("marit", "marit"), strict)).toBe("same-person");
    expect(problemOf(proposed, approve("marit", "isak"), strict)).toBeNull();
  });
  test("sent back, it has to be proposed anew", () => {
    const returned = after(submit, complete, propose, { type: "return-proposal", unitId: "fhi" });
    expect(problemOf(returned, approve("marit", "isak"), strict)).toBe("second-person-needed");
  });
});

describe("the cost ceiling", () => {
  const withCeiling: ApplicationCommand = { ...submit, ceilingOre: 2_000_000 };
  const reach: ApplicationCommand = { type: "reach-ceiling", totalOre: 2_100_000 };
  test("once reached, nothing is delivered until the applicant has said yes to more", () => {
    const held = after(withCeiling, complete, grant("fhi"), reach);
    expect(held.costHold).toBe(true);
    expect(problemOf(held, deliver("fhi"))).toBe("waits-for-cost-answer");
    const yes = { type: "answer-ceiling", accepted: true, ceilingOre: 1_999_900 } as const;
    expect(problemOf(held, yes)).toBe("ceiling-not-higher");
    const higher = after(withCeiling, complete, grant("fhi"), reach, { ...yes, ceilingOre: 3_000_000 });
    expect(higher).toMatchObject({ costHold: false, ceilingOre: 3_000_000 });
    expect(problemOf(higher, deliver("fhi"))).toBeNull();
  });
  test("no stands as no: the work waits, and the applicant may still withdraw", () => {
    const no = after(withCeiling, complete, grant("fhi"), reach, {
      type: "answer-ceiling",
      accepted: false,
      ceilingOre: null,
    });
    expect(no).toMatchObject({ costHold: true, ceilingOre: 2_000_000 });
    expect(problemOf(no, { type: "withdraw" })).toBeNull();
  });
});

describe("appeal (forvaltningsloven § 29)", () => {
  const refuse: ApplicationCommand = { type: "decide", unitId: "fhi", outcome: "refused" };
  const appeal = (lateReasonGiven = false): ApplicationCommand => ({
    type: "appeal",
    unitId: "fhi",
    lateReasonGiven,
    until: "2026-12-14",
  });
  const on = (today: string) => ({ today, calendar: norway });

  test("a refusal can be appealed for three weeks; later only with the reason why", () => {
    const refused = after(submit, complete, refuse);
    expect(problemOf(refused, appeal(), on("2026-12-14"))).toBeNull();
    expect(problemOf(refused, appeal(), on("2026-12-15"))).toBe("appeal-too-late");
    expect(decide(refused, appeal(true), on("2026-12-15"))).toMatchObject({ ok: true, value: [{ late: true }] });
  });

  test("what was granted whole can't be appealed, nor the same decision twice", () => {
    expect(problemOf(after(submit, complete, grant("fhi")), appeal())).toBe("not-possible-now");
    const appealed = after(submit, complete, refuse, appeal());
    expect(computeStatus(appealed)).toBe("appealed");
    expect(problemOf(appealed, appeal())).toBe("appeal-lodged-already");
  });

  test("re-opened, the part is to be decided anew; upheld, it stands", () => {
    const conclude = (result: "upheld" | "reopened"): ApplicationCommand => ({
      type: "conclude-appeal",
      unitId: "fhi",
      result,
    });
    const reopened = after(submit, complete, refuse, appeal(), conclude("reopened"));
    expect(reopened.parts[0]).toMatchObject({ status: "undecided", outcome: null, appeal: "reopened" });
    expect(after(submit, complete, refuse, appeal(), conclude("reopened"), grant("fhi")).parts[0]?.status).toBe(
      "in-preparation",
    );
    const upheld = after(submit, complete, refuse, appeal(), conclude("upheld"));
    expect(upheld.parts[0]).toMatchObject({ status: "refused", outcome: "refused" });
    expect(problemOf(upheld, appeal())).toBe("appeal-lodged-already");
  });

  test("a late appeal that succeeds opens a closed case again", () => {
    const refused = after(submit, complete, refuse, { type: "decide", unitId: "kreg", outcome: "refused" });
    const closed = evolve(refused, { type: "closed", closedOn: "2026-12-15" });
    const lodged = evolve(closed, { type: "appealed", unitId: "fhi", lodgedOn: "2026-12-20", late: true });
    const reopened = evolve(lodged, { type: "appeal-concluded", unitId: "fhi", result: "reopened" });
    expect(reopened).toMatchObject({ stage: "complete", closedOn: null });
    expect(problemOf(reopened, grant("fhi"))).toBeNull();
  });

  test("after a decision, re-opened or not, completeness is not taken back and the whole is not dismissed", () => {
    const conclude: ApplicationCommand = { type: "conclude-appeal", unitId: "fhi", result: "reopened" };
    const reopened = after(submit, complete, refuse, appeal(), conclude);
    expect(problemOf(reopened, { type: "revoke-complete" })).toBe("already-decided");
    expect(problemOf(reopened, { type: "dismiss" })).toBe("already-decided");
  });

  test("a dismissed application that is re-opened stands where it stood", () => {
    const dismissal: ApplicationCommand[] = [
      { type: "dismiss" },
      { type: "appeal", unitId: null, lateReasonGiven: false, until: "2026-12-14" },
      { type: "conclude-appeal", unitId: null, result: "reopened" },
    ];
    expect(after(submit, ...dismissal).stage).toBe("submitted");
    expect(after(submit, complete, ...dismissal)).toMatchObject({ stage: "complete", completeOn: monday });
  });
});

describe("closing", () => {
  const close = (openInvoices = 0, appealsUntil: string | null = null): ApplicationCommand => ({
    type: "close",
    openInvoices,
    appealsUntil,
  });
  const done = () => after(submit, complete, grant("fhi"), grant("kreg"), deliver("fhi"), deliver("kreg"));

  test("when all is delivered, invoiced, and can't be appealed any more", () => {
    expect(problemOf(after(submit, complete, grant("fhi")), close())).toBe("not-possible-now");
    expect(problemOf(done(), close(1))).toBe("invoices-open");
    expect(problemOf(done(), close(0, monday))).toBe("appeal-time-not-over");
    expect(problemOf(done(), close(0, "2026-11-22"))).toBeNull();
  });

  test("a closed case takes nothing but the mending of what was delivered", () => {
    const closed = evolve(done(), { type: "closed", closedOn: monday });
    expect(problemOf(closed, { type: "withdraw" })).toBe("not-possible-now");
    expect(problemOf(closed, { type: "postpone", unitId: "fhi", likelyOn: "2027-02-01" })).toBe("not-possible-now");
    const mend: ApplicationCommand = { type: "correct-delivery", unitId: "fhi", deliveryId: "d2", corrects: "d1" };
    expect(problemOf(closed, mend)).toBeNull();
  });
});
