import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dayBefore } from "./words/period.ts";
import { definitionsOf } from "./declare/kpi.ts";
import { kpis } from "./kpis.ts";

test("the list has every KPI file, once, under the name of its file", () => {
  const files = globSync("**/*.kpi.ts", { cwd: import.meta.dirname }).map((file) => path.basename(file, ".kpi.ts"));
  expect(kpis.map((kpi) => kpi.id).toSorted()).toEqual(files.toSorted());
  expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(kpis.length);
});

test("a context measure has no target, since it is never judged", () => {
  expect(kpis.filter((kpi) => kpi.better === "NEITHER" && kpi.targets.length > 0).map((kpi) => kpi.id)).toEqual([]);
});

test("versions of a definition follow one another without a gap, and each says what it changed", () => {
  for (const kpi of kpis) {
    const all = definitionsOf(kpi);
    expect(
      all.map(({ version }) => version),
      kpi.id,
    ).toEqual(all.map((_, place) => place + 1));
    for (const [place, { validFrom, changed, validUntil }] of all.entries()) {
      expect([validFrom === null, changed === null], kpi.id).toEqual([place === 0, place === 0]);
      expect(validUntil, kpi.id).toBe(place === all.length - 1 ? null : dayBefore(all[place + 1]!.validFrom!));
    }
  }
});

test("every definition is a sentence, and every KPI has a source, and is published somewhere or counted", () => {
  for (const kpi of kpis) {
    expect(kpi.definition, kpi.id).toMatch(/^[A-Z].*\.$/s);
    expect(kpi.source, kpi.id).not.toBe("");
    expect(kpi.published.length > 0 || kpi.counted !== null, kpi.id).toBe(true);
  }
});

test("every KPI that is counted has a worked example: its id stands in a test that counts hand-countable cases", () => {
  const examples = globSync("**/*.test.ts", { cwd: import.meta.dirname })
    .map((file) => readFileSync(path.join(import.meta.dirname, file), "utf8"))
    .filter((text) => text.includes("openWorkedExamples()"));
  const without = kpis.filter(
    ({ id, counted }) => counted !== null && !examples.some((text) => text.includes(`"${id}"`)),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
