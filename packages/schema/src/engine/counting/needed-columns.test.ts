import { expect, test } from "vitest";
import { factColumns, factOf, facts } from "../../facts.ts";
import { neededColumns } from "./needed-columns.ts";

const needed = (table: string) => [...neededColumns(factOf(table))];

test("a KPI needs the columns that its cohort compares and counts, not those that break its figures down", () => {
  expect(needed("person")).toEqual(["pers_person_id", "pers_dob", "pers_expected_dob"]);
  expect(needed("contacts")).toEqual([
    "cont_contact_id",
    "cont_person_id",
    "cont_contact_date",
    "cont_contact_outcome_json",
  ]);
  expect(needed("cp_visits")).toEqual([
    "cppv_cp_visit_id",
    "cppv_person_id",
    "cppv_cp_visit_date",
    "cppv_cp_visit_seen",
  ]);
  expect(neededColumns(factOf("cla_episodes")).has("clae_cla_primary_need_code")).toBe(false);
});

test("a column of the later part of a union is needed where the first part compares it under another name", () => {
  expect(needed("ssda903_sw_episodes")).toContain("SW_DEC");
});

test("what no cohort reads is needed where the fact says so", () => {
  expect(needed("kpi_targets")).toContain("amber_within");
  expect(needed("ssda903_episodes")).toContain("DEC");
});

test.each(facts)("$table needs its key and its required columns", (fact) => {
  const names = factColumns(fact).flatMap(({ name, required }) => (required ? [name] : []));
  for (const name of [...fact.key, ...names, ...(fact.needed ?? [])])
    expect(neededColumns(fact).has(name), name).toBe(true);
});
