import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeCalendarFeed, type FeedEvent } from "./writeCalendarFeed";

const event: FeedEvent = {
  uid: "del-1-frist@helsetabell",
  on: "2027-01-06",
  summary: "Lovens frist: HT-2026-00001, Kreftregisteret – et navn som er så langt at linjen må brytes på midten, æøå",
  description: "30 virkedager etter 23. november 2026, helseregisterloven § 19 f.",
  url: "http://portal.example/nb/ko/1",
  revision: 3,
  changedAt: new Date("2026-11-23T10:00:00Z"),
};

/** Read back with another library than the one that wrote it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

test("each date is an event of that whole day, read back by another program", () => {
  const feed = read(writeCalendarFeed("Mine frister", [event, { ...event, uid: "del-2", on: "2026-12-31" }]));
  expect(feed.getFirstPropertyValue("x-wr-calname")).toBe("Mine frister");
  const events = feed.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map(({ uid, startDate }) => [uid, startDate.toString(), startDate.isDate])).toEqual([
    ["del-1-frist@helsetabell", "2027-01-06", true],
    ["del-2", "2026-12-31", true],
  ]);
  expect(events[0]?.summary).toBe(event.summary);
  expect(events[0]?.description).toBe(event.description);
});

test("no line is longer than 75 octets, and each ends in CRLF", () => {
  const text = writeCalendarFeed("Frister, Kreftregisteret – æøå ".repeat(4), [event]);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});

test("the same dates give the same bytes, and an event says when it last changed", () => {
  expect(writeCalendarFeed("Mine frister", [event])).toBe(writeCalendarFeed("Mine frister", [event]));
  const [one] = read(writeCalendarFeed("Mine frister", [event])).getAllSubcomponents("vevent");
  expect(String(one?.getFirstPropertyValue("last-modified"))).toBe("2026-11-23T10:00:00Z");
  expect(String(one?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T10:00:00Z");
  expect(one?.getFirstPropertyValue("sequence")).toBe(3);
  expect(one?.getAllSubcomponents("valarm")).toEqual([]);
});
