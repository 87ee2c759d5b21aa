import { expect, test } from "vitest";
import { quarterTeller } from "./synthetic.mjs";

test("the log says each quarter of a long load once", () => {
  const tell = quarterTeller();
  const lines = Array.from({ length: 124 }, (_, index) => tell(`${index + 1} of 124: file-${index}.csv\n`));
  expect(lines.filter((line) => line !== undefined)).toEqual([
    expect.stringMatching(/^Loaded 31 of 124 files of invented records\./),
    expect.stringMatching(/^Loaded 62 of 124 /),
    expect.stringMatching(/^Loaded 93 of 124 /),
  ]);
  expect(tell("Counting 137 KPIs...\n")).toBeUndefined();
});
