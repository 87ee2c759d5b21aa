import { expect, it } from "vitest";
import { inventedLoad } from "../../gallery/invented-loads.ts";
import { effectWords } from "./effect-words.ts";

it("says what a late, an incomplete, a refused and a missing feed do to the KPIs on it", () => {
  const asAt = "2025-11-02T00:00:00Z";
  const whole = { lastLoad: inventedLoad(1, "audits.csv", { asAt }), refusedLoad: null };
  expect(effectWords({ ...whole, state: "FRESH" })).toBe("Known as at 2 November 2025.");
  expect(effectWords({ ...whole, state: "LATE" })).toBe(
    "Last known as at 2 November 2025, so what is newer is missing from these KPIs.",
  );
  const partial = inventedLoad(1, "audits.csv", { asAt, rowsRefused: 1 });
  const refusedLoad = inventedLoad(2, "audits.csv");
  expect(effectWords({ state: "DUE", lastLoad: partial, refusedLoad })).toBe(
    "Known as at 2 November 2025. Counted without 1 refused row. A file was refused, and what it would have changed stays as it was.",
  );
  expect(effectWords({ state: "NEVER", lastLoad: null, refusedLoad: null })).toBe(
    "Nothing of it was ever loaded, so these KPIs are counted without it, or not at all.",
  );
});
