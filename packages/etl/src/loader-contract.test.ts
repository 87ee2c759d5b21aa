import { join } from "node:path";
import { type Fact, facts } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { moduleOfYear } from "./care/ssda903/module-of-year.ts";
import type { Loader } from "./loader.ts";
import { loaders } from "./loaders.ts";
import { goodFile } from "./testing/good-file.ts";
import { sampleText, withoutColumn } from "./testing/sample-table.ts";
import { type GoodFile, type LoaderSamples, testLoader } from "./testing/test-loader.ts";

const carried = (path: string) => join(import.meta.dirname, "..", path);

/** Good files of the loaders that fill no fact; a fact's declaration says what a good file of it is. */
const samples: Readonly<Record<string, LoaderSamples>> = {
  "dfe-statistics": { files: [carried("published/cla_number_and_rate_per_10k_children.csv")] },
  populations: { files: [carried("reference/ons_mid-year_population_estimates_2012_to_2024.csv")] },
  "statistical-neighbours": { files: [carried("reference/statistical_neighbours_2025.csv")] },
  "ofsted-fostering": {
    files: [carried("published/fostering_in_england_2018_19.csv")],
    wrong: { column: "ccode", cell: "E99999999" },
  },
  "published-audit-grades": { files: [carried("published/audit-grades.csv")] },
  "published-audit-findings": { files: [carried("published/audit-findings.csv")] },
  "published-kpi-values": { files: [carried("published/kpi-values.csv")] },
  ...Object.fromEntries(
    facts
      .filter(({ source }) => source.startsWith("SSDA903"))
      .map((fact) => [fact.table.replaceAll("_", "-"), { files: [goodReturn(fact)] }]),
  ),
};

for (const loader of loaders) testLoader(loader, samples[loader.id] ?? { files: generated(loader) });

test("no loader is without a good file, and no good file without its loader", () => {
  const covered = loaders.filter((loader) => (samples[loader.id]?.files ?? generated(loader)).length > 0);
  expect(covered.map(({ id }) => id)).toEqual(loaders.map(({ id }) => id));
  expect(loaders.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(samples)));
});

function generated(loader: Loader): GoodFile[] {
  return facts
    .filter(({ table, columns }) => loader.recognises(`${table}.csv`, Object.keys(columns)))
    .map((fact) => ({ name: `${fact.table}.csv`, content: sampleText(goodFile(fact)) }));
}

/** A module of the SSDA903 return in the codes of a year that has it; the year itself stands in the file's name only. */
function goodReturn(fact: Fact): GoodFile {
  const year = fact.table === "ssda903_dolo" ? 2026 : 2023;
  return {
    name: `${year}-${fact.table}.csv`,
    content: sampleText(withoutColumn(goodFile(moduleOfYear(fact, year)), 0)),
  };
}
