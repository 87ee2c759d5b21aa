import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { feeds } from "@children-first/schema";
import { feedOf } from "@children-first/schema/engine";
import { derivedFacts, facts } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { derivations } from "./derivations.ts";
import type { Loader } from "./loader.ts";
import { loaders } from "./loaders.ts";

test("what every loader folder exports is in the list, and every id is there once", async () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
    /[\\/]loader\.ts$/.test(path),
  );
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(import.meta.dirname, file)).href) as Promise<object>),
  );
  const exported = modules
    .flatMap((module) => Object.values(module).flat() as Partial<Loader>[])
    .filter((value) => value.recognises !== undefined);
  const ids = loaders.map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(exported.map(({ id }) => id)));
  expect(ids).toHaveLength(exported.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every fact has one loader, which reads a file of its name and no other loader does", () => {
  const readers = facts.map((fact) => {
    const header = Object.keys(fact.columns);
    const names = [`${fact.table}.csv`, `${fact.table}_2026-10.csv`, `${fact.table.toUpperCase()} 2026.csv`];
    if (fact.sheet !== undefined) names.push(fact.sheet);
    return names.map((name) => loaders.filter((loader) => loader.recognises(name, header)).map(({ id }) => id));
  });
  for (const [ids, ...others] of readers) {
    expect(ids).toHaveLength(1);
    for (const other of others) expect(other).toEqual(ids);
  }
  expect(new Set(readers.map(([ids]) => ids?.[0])).size).toBe(facts.length);
  expect(
    readers.map(([ids]) => ids?.[0]),
    "the feed that a KPI is told to rest on",
  ).toEqual(facts.map(feedOf));
});

test("a fact that no file has is made of the one it names", () => {
  const made = derivations.flatMap(({ from, into }) => into.map((table) => [table, from]));
  expect(new Map(made.map(([table, from]) => [table, from]))).toEqual(
    new Map(derivedFacts.map(({ table, madeOf }) => [table, madeOf])),
  );
});

test("every loader is a feed with the same owner, and every feed has its loader", () => {
  const owners = new Map(loaders.map(({ id, owner }) => [id, owner]));
  expect(owners).toEqual(new Map(feeds.map(({ loader, owner }) => [loader, owner])));
});

test.each([
  [
    "dfe-statistics",
    "c1_referrals.csv",
    "time_period,time_identifier,geographic_level,country_code,new_la_code,category,referral_count",
  ],
  ["dfe-statistics", "example.csv", "time_period,time_identifier,geographical_level,country_code,sex,number_children"],
  ["dfe-statistics", "missing.csv", "time_identifier,geographic_level,country_code,referral_count"],
  ["populations", "ons.csv", "time_period,time_identifier,geographic_level,country_code,age_group,population_estimate"],
  ["statistical-neighbours", "2021.csv", "LA num,LA Name,LA number,GOInd,GOReg,SN1,SNP,SN2,SNP,"],
  ["statistical-neighbours", "2025.csv", "old_la_code,la_name,region_ind,region_name,SN_1,SN_1P"],
  ["ofsted-fostering", "fostering_2018_19.csv", "Council,ccode,rcode,Number of filled places"],
  ["published-audit-grades", "audit-grades.csv", "period,grain,audits_total,moderations_total,outstanding_pct"],
  ["published-audit-findings", "audit-findings.csv", "practice_area,question,polarity,quarter,yes_pct"],
  ["published-kpi-values", "kpi-values.csv", "kpi,period,grain,value,unit,source"],
])("%s and no other loader recognises %s", (id, name, header) => {
  expect(loaders.filter((loader) => loader.recognises(name, header.split(","))).map((loader) => loader.id)).toEqual([
    id,
  ]);
});
