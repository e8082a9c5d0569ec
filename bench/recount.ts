import { osloDate } from "~/app/domain/osloDate";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { addOpenCases } from "~/app/testing/addOpenCases";
import { changeCalendar } from "~/app/usecases/changeCalendar";
import { recountDeadlines } from "~/app/usecases/recountDeadlines";
import { createPool } from "~/db/client";
import { seedCatalogue, seedPersonas } from "~/db/seed";
import { copyTemplate, dropDatabase, startTestServer } from "~/db/testing/testServer";
import { undoLater } from "./cleanUp";
import { exampleDraft } from "./exampleDrafts";
import { atMost, type Measurement } from "./Measurement";
import { openPortal } from "./openPortal";

const cases = 1000;
const aimSeconds = 10;
const name = { nb: "minnedag", nn: "minnedag", en: "day of remembrance" };

/**
 * How long it takes until every open case has its new date after a holiday is set by law: dates, events, reminders and
 * letters of a thousand cases.
 * @throws {Error} when a date is not what a fresh count gives
 */
export async function benchRecount(): Promise<Measurement[]> {
  const database = await startTestServer();
  undoLater(() => database.stop());
  const databaseName = `${database.templateName}_recount`;
  const connectionString = await copyTemplate(database, databaseName);
  undoLater(() => dropDatabase(database, databaseName));
  const portal = await openPortal(connectionString, createPool(connectionString));
  try {
    const { deps, read } = portal;
    await seedCatalogue(deps.transact);
    await seedPersonas(deps.transact);
    const personas = await read.identity.listDemoPersonas();
    const idOf = (word: string) => personas.find((persona) => persona.demoPersona?.endsWith(word))?.id ?? "";
    const today = osloDate(await deps.now());
    const ids = await addOpenCases(deps, {
      applicantId: idOf("ingrid"),
      caseworkerId: idOf("marit"),
      content: exampleDraft(0),
      count: cases,
      from: addWorkingDays(today, -55, deps.calendar),
    });
    // Nothing else counts while this is measured.
    await portal.closeJobs();
    const date = addWorkingDays(today, 3, deps.calendar);
    const provision = { act: "lov 2026-12-01-99", paragraph: "§ 1" };
    const add = { kind: "legal" as const, id: deps.newId(), date, name, ...provision };
    const actor = personas.find((persona) => persona.roles.includes("administrator"));
    if (!actor) throw new Error("The demo has no administrator.");
    const changed = await changeCalendar(deps, { actor, base: 0, change: { add }, reason: "Måling" });
    if (!changed.ok) throw new Error(changed.problem.code);

    const began = performance.now();
    const { moved, failures } = await recountDeadlines(deps);
    const seconds = (performance.now() - began) / 1000;
    if (failures[0]) throw failures[0];
    for (const { state } of (await read.applications.list(ids)).values())
      for (const part of state.parts)
        if (part.dueOn !== computeDeadline(state.completeOn ?? "", part.workingDays, deps.calendar).dueOn)
          throw new Error(`${part.dueOn ?? "no date"} is not what a fresh count gives`);
    const what = `${cases} open cases counted anew after a change of the calendar, of which ${moved} moved`;
    return [atMost(aimSeconds, Number(seconds.toFixed(2)), "seconds", what)];
  } finally {
    await portal.close();
  }
}
