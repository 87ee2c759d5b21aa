import { readdirSync } from "node:fs";
import { feeds } from "@children-first/schema";
import { expect, test } from "vitest";
import { loaders } from "./loaders.ts";

test("every loader folder is in the list, and every id is there once", async () => {
  const folders = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
    /[\\/]loader\.ts$/.test(path),
  );
  const ids = loaders.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(new Set(folders.map((path) => path.split(/[\\/]/).at(-2))));
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
