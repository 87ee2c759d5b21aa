import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { facts, loaderIdOf, type SourceFact, ssda903 } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { moduleOfYear } from "./care/ssda903/module-of-year.ts";
import type { Loader } from "./loader.ts";
import { loaders } from "./loaders.ts";
import { goodFile } from "./testing/good-file.ts";
import { sampleText, withoutColumn } from "./testing/sample-table.ts";
import { type GoodFile, type LoaderSamples, testLoader } from "./testing/test-loader.ts";

/** The tables in a folder of this package with their headers. */
function tablesIn(folder: string): { path: string; header: string[] }[] {
  const root = join(import.meta.dirname, "..", folder);
  return readdirSync(root, { encoding: "utf8" })
    .filter((name) => name.endsWith(".csv") && !name.endsWith(".meta.csv"))
    .map((name) => join(root, name))
    .map((path) => ({ path, header: headerOf(readFileSync(path, "utf8")) }));
}

function headerOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/, 1)[0]!
    .split(",");
}

const fixtures = tablesIn("fixtures");
const carried = [...tablesIn("published"), ...tablesIn("reference")];

/** A cell that makes a row refused, for loaders that accept a blank in their first required column. */
const wrong: Readonly<Record<string, LoaderSamples["wrong"]>> = {
  "ofsted-fostering": { column: "ccode", cell: "E99999999" },
};

/**
 * The good files of a loader: those in `fixtures/` that it recognises, and one from its fact's declaration. Without
 * either, the project's first two tables of its kind.
 */
function goodFiles(loader: Loader): GoodFile[] {
  const own = [
    ...read(loader, fixtures),
    ...facts.filter((fact) => loaderIdOf(fact) === loader.id).map((fact) => declaredFile(fact)),
  ];
  return own.length > 0 ? own : read(loader, carried).slice(0, 2);
}

function read(loader: Loader, tables: typeof fixtures): string[] {
  return tables.filter(({ path, header }) => loader.recognises(basename(path), header)).map(({ path }) => path);
}

function declaredFile(fact: SourceFact): GoodFile {
  if (fact.source === ssda903) return goodReturn(fact);
  return { name: `${fact.table}.csv`, content: sampleText(goodFile(fact)) };
}

/** A module of the SSDA903 return, with the codes of a year that has it. The year is in the file's name alone. */
function goodReturn(fact: SourceFact): GoodFile {
  const year = fact.table === "ssda903_dolo" ? 2026 : 2023;
  return {
    name: `${year}-${fact.table}.csv`,
    content: sampleText(withoutColumn(goodFile(moduleOfYear(fact, year)), 0)),
  };
}

for (const loader of loaders) {
  const cell = wrong[loader.id];
  testLoader(loader, { files: goodFiles(loader), ...(cell && { wrong: cell }) });
}

test("no loader is without a good file, and no fixture without its loader", () => {
  expect(loaders.filter((loader) => goodFiles(loader).length === 0).map(({ id }) => id)).toEqual([]);
  expect(
    fixtures.filter((fixture) => !loaders.some((loader) => read(loader, [fixture]).length > 0)).map(({ path }) => path),
  ).toEqual([]);
});
