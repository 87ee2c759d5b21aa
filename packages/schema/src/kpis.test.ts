import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dayBefore } from "./words/day.ts";
import { definitionsOf, type Kpi } from "./declare/kpi.ts";
import { kpis } from "./kpis.ts";

const files = await Promise.all(
  globSync("**/*.kpi.ts", { cwd: import.meta.dirname }).map(async (file) => ({
    name: path.basename(file, ".kpi.ts"),
    exports: (await import(new URL(`./${file}`, import.meta.url).href)) as Readonly<Record<string, Kpi>>,
  })),
);

test("the list has every KPI that a KPI file exports, once, and ids are unique", () => {
  const exported = files.flatMap((file) => Object.values(file.exports));
  expect(kpis.filter((kpi) => !exported.includes(kpi)).map((kpi) => kpi.id)).toEqual([]);
  expect(kpis.map((kpi) => kpi.id).toSorted()).toEqual(exported.map((kpi) => kpi.id).toSorted());
  expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(kpis.length);
});

test("a KPI file has the name of its KPI; where it has several, each id begins with the name", () => {
  for (const { name, exports } of files) {
    const ids = Object.values(exports).map((kpi) => kpi.id);
    const isNamed = (id: string) => id === name || (ids.length > 1 && id.startsWith(`${name}-`));
    expect(ids.filter((id) => !isNamed(id))).toEqual([]);
    const constants = ids.map((id) => `${id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Kpi`);
    expect(Object.keys(exports).toSorted(), name).toEqual(constants.toSorted());
  }
});

test("a context measure has no target, since it is never judged", () => {
  expect(kpis.filter((kpi) => kpi.better === "NEITHER" && kpi.targets.length > 0).map((kpi) => kpi.id)).toEqual([]);
});

test("versions of a definition follow one another without a gap, and each but the first has what changed", () => {
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

test("a percentage that we work out is printed with one decimal: only a publisher's own may have fewer", () => {
  const all = kpis.flatMap(definitionsOf).filter(({ unit }) => unit === "PERCENT");
  expect(all.filter(({ decimals }) => decimals !== 1).map(({ id }) => id)).toEqual([]);
});

test("every definition is a sentence, and every KPI has a source, and is published somewhere or counted", () => {
  for (const kpi of kpis) {
    expect(kpi.definition, kpi.id).toMatch(/^[A-Z].*\.$/s);
    expect(kpi.source, kpi.id).not.toBe("");
    expect(kpi.published.length > 0 || kpi.counted !== null, kpi.id).toBe(true);
  }
});

test("every KPI that is counted has a worked example: its id is in a test that counts hand-countable cases", () => {
  const examples = globSync("**/*.test.ts", { cwd: import.meta.dirname })
    .map((file) => readFileSync(path.join(import.meta.dirname, file), "utf8"))
    .filter((text) => text.includes("openWorkedExamples()"));
  const without = kpis.filter(
    ({ id, counted }) => counted !== null && !examples.some((text) => text.includes(`"${id}"`)),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
