import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeRecordCalendar } from "./writeRecordCalendar";

const at = new Date("2026-11-23T10:00:00Z");

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent("valarm");
    const bell = event.startDate.clone();
    bell.isDate = false;
    bell.addDuration(alarm?.getFirstPropertyValue("trigger") as ICAL.Duration);
    return { uid: event.uid, on: event.startDate.toString(), title: event.summary, bell: bell.toString() };
  });
}

test("each day is an event of a whole day, and the bell rings at nine on the day to be reminded", () => {
  const text = writeRecordCalendar(
    "Innsyn",
    [
      {
        uid: "a-answer",
        on: "2026-12-23",
        remindOn: "2026-12-24",
        title: "Siste dag for svar på brev",
        description: "Se",
      },
      {
        uid: "b-complaint",
        on: "2027-01-04",
        remindOn: "2026-12-28",
        title: "Siste dag for å klage",
        description: "Se",
      },
    ],
    at,
  );
  expect(readBack(text)).toEqual([
    { uid: "a-answer", on: "2026-12-23", title: "Siste dag for svar på brev", bell: "2026-12-24T09:00:00" },
    { uid: "b-complaint", on: "2027-01-04", title: "Siste dag for å klage", bell: "2026-12-28T09:00:00" },
  ]);
});

test("names with commas, semicolons and letters of three alphabets come back as they were", () => {
  const title = "Siste dag for svar: Øre, nese; hals\\Čáhcesuolu – Größe";
  const [event] = readBack(
    writeRecordCalendar("Innsyn", [{ uid: "x", on: "2026-12-23", remindOn: "2026-12-24", title, description: "" }], at),
  );
  expect(event?.title).toBe(title);
});
