import { expect, it } from "vitest";
import { sessionOutlook } from "./session-end.ts";

const minute = 60_000;
const now = Date.parse("2026-11-30T09:00:00Z");
const inMinutes = (minutes: number) => new Date(now + minutes * minute).toISOString();

it("says nothing while the end is far, and looks again when it is near", () => {
  expect(sessionOutlook({ idleEndsAt: inMinutes(30), endsAt: inMinutes(480) }, now)).toEqual({
    notice: null,
    lookAgainIn: 25 * minute,
  });
});

it("tells five minutes before, and looks again when the session is over", () => {
  expect(sessionOutlook({ idleEndsAt: inMinutes(5), endsAt: inMinutes(480) }, now)).toEqual({
    notice: { at: new Date(now + 5 * minute), lasting: true },
    lookAgainIn: 5 * minute + 1000,
  });
});

it("does not offer to stay where the eight hours are over", () => {
  const { notice } = sessionOutlook({ idleEndsAt: inMinutes(3), endsAt: inMinutes(3) }, now);
  expect(notice).toEqual({ at: new Date(now + 3 * minute), lasting: false });
});

it("looks again after a second where the end is past", () => {
  expect(sessionOutlook({ idleEndsAt: inMinutes(-9), endsAt: inMinutes(480) }, now).lookAgainIn).toBe(1000);
});
