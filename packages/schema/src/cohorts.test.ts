import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cohorts } from "./cohorts.ts";
import type { Cohort } from "./declare/cohort.ts";
import { definitionsOf } from "./declare/kpi.ts";
import { noTeamWords } from "./declare/definition-words.ts";
import { countedDays, monthlySql } from "./engine/counting/cohort-sql.ts";
import { kpis } from "./kpis.ts";
import { recordOwners } from "./words/record-owners.sql.ts";

const files = globSync("**/*.cohort.ts", { cwd: import.meta.dirname });

/** What cohort files export, functions aside, by the name of its constant. */
const exported = (
  await Promise.all(
    files.map(async (file) => Object.entries((await import(new URL(`./${file}`, import.meta.url).href)) as object)),
  )
)
  .flat()
  .filter((entry): entry is [string, Cohort] => typeof entry[1] !== "function");

test("the list has every cohort that a cohort file exports, once, and ids are unique", () => {
  const declared = exported.map(([, cohort]) => cohort);
  expect(cohorts.filter((cohort) => !declared.includes(cohort)).map(({ id }) => id)).toEqual([]);
  expect(cohorts.map(({ id }) => id).toSorted()).toEqual(declared.map(({ id }) => id).toSorted());
  expect(new Set(cohorts.map(({ id }) => id)).size).toBe(cohorts.length);
});

test("a cohort's constant has the name of its id", () => {
  expect(exported.map(([name]) => name)).toEqual(
    exported.map(([, { id }]) => `${id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Cohort`),
  );
});

test("a cohort whose cases belong to the month they were done says so", () => {
  const text = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");
  const parts = files.flatMap((file) => text(file).split(/(?=^export )/m));
  const whenDone = parts.filter((part) => part.includes("clockedColumns("));
  expect(whenDone.length).toBeGreaterThan(5);
  expect(whenDone.filter((part) => !part.includes("countedWhenDone: true"))).toEqual([]);
});

test("a definition says how a case gets its team by the way that its query finds it", () => {
  const days = countedDays("", "-infinity", "-infinity");
  for (const { id, cases, teamOf } of cohorts) {
    const query = cases(monthlySql(days));
    const isAllocated = query.text.includes("invo_professional_team");
    expect(/newest involvement .*that is open on/.test(teamOf), id).toBe(isAllocated);
    expect(teamOf === noTeamWords, id).toBe(query.text.includes("null::text as team"));
    const owner = Object.keys(recordOwners).find((each) => query.values.includes(each));
    expect(teamOf.includes(`all are those of ${owner}`), id).toBe(owner !== undefined);
  }
});

test("every cohort is counted by a KPI, and every KPI counts a cohort of the list", () => {
  const counted = new Set(kpis.flatMap(definitionsOf).flatMap((kpi) => kpi.counted?.cohort ?? []));
  expect([...counted].filter((cohort) => !cohorts.includes(cohort)).map(({ id }) => id)).toEqual([]);
  expect(cohorts.filter((cohort) => !counted.has(cohort)).map(({ id }) => id)).toEqual([]);
});
