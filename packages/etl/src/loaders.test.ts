import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedFeeds } from "@children-first/schema/engine";
import { derivedFacts, facts, loaderIdOf } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { derivations } from "./derivations.ts";
import type { Loader } from "./loader.ts";
import { loaders, writtenLoaders } from "./loaders.ts";

test("what every loader.ts exports is in the list, and every id is there once", async () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
    /[\\/]loader\.ts$/.test(path),
  );
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(import.meta.dirname, file)).href) as Promise<object>),
  );
  const exported = modules
    .flatMap((module) => Object.values(module).flat() as Partial<Loader>[])
    .filter((value) => value.recognises !== undefined);
  expect(new Set(writtenLoaders.map(({ id }) => id))).toEqual(new Set(exported.map(({ id }) => id)));
  expect(writtenLoaders).toHaveLength(exported.length);
  const ids = loaders.map(({ id }) => id);
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
  expect(
    readers.map(([ids]) => ids?.[0]),
    "the feed that a KPI is told to rest on",
  ).toEqual(facts.map(loaderIdOf));
});

test("a fact that no file has is made of the one it names", () => {
  const made = derivations.flatMap(({ from, into }) => into.map((table) => [table, from]));
  expect(new Map(made.map(([table, from]) => [table, from]))).toEqual(
    new Map(derivedFacts.map(({ table, madeOf }) => [table, madeOf])),
  );
});

// A loader has the id and owner of its feed or fact. So the only possible fault is a feed without a loader.
test("every feed of a published table has its loader", () => {
  const ids = loaders.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.values(publishedFeeds).map(({ loader }) => loader)));
  expect(loaders).toHaveLength(facts.length + Object.keys(publishedFeeds).length);
});

// Headers that differ from those of good files. loader-contract.test.ts checks that no other loader recognises a good
// file.
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
  ["published-audit-grades", "audit-grades.csv", "period,grain,audits_total,moderations_total,outstanding_pct"],
  ["published-audit-findings", "audit-findings.csv", "practice_area,question,polarity,quarter,yes_pct"],
])("%s and no other loader recognises %s", (id, name, header) => {
  expect(loaders.filter((loader) => loader.recognises(name, header.split(","))).map((loader) => loader.id)).toEqual([
    id,
  ]);
});

test("each name that a fact's files have is recognised by one loader", () => {
  const recognised = facts.flatMap(({ table, sheet, columns }) =>
    [table, ...(sheet === undefined ? [] : [sheet])].map((name) => {
      const owners = loaders.filter((loader) => loader.recognises(`${name}.csv`, Object.keys(columns)));
      return `${name}: ${owners.length}`;
    }),
  );
  expect(recognised.filter((line) => !line.endsWith(": 1"))).toEqual([]);
});
