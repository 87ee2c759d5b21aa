import { describe, expect, it } from "vitest";
import { countWords } from "./count-words.ts";

const percent = { value: 64.3, status: "FINAL", unit: "PERCENT" } as const;

describe("what a figure was counted from", () => {
  it.each([
    [{ ...percent, numerator: 18, denominator: 28, pending: 3 }, "18 of 28, 3 not yet due"],
    [{ ...percent, numerator: 1945, denominator: 7960 }, "1,945 of 7,960"],
    [
      { ...percent, numerator: 975, denominator: 181943, unit: "RATE_PER_10K" as const },
      "975 in a population of 181,943",
    ],
    [{ ...percent, denominator: 28 }, "n = 28"],
    [{ ...percent, numerator: 18, denominator: 28, invented: true }, "18 of 28, invented"],
    [{ ...percent, unit: "COUNT" as const, invented: true }, "invented"],
    [percent, "number of cases not published"],
    [{ ...percent, unit: "COUNT" as const, status: "RESTATED" as const }, "restated"],
    [{ ...percent, value: null, status: "CONFIDENTIAL" as const, denominator: 28 }, "Hidden to protect people"],
  ])("%o", (figure, words) => {
    expect(countWords(figure)).toBe(words);
  });
});
