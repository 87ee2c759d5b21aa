import { expect, test } from "vitest";
import { circleFaults, floorFaults } from "./floors.mjs";
import { folderSizeFaults } from "./folder-sizes.mjs";

/** @param {Record<string, string[]>} files what each file of schema imports */
function schema(files) {
  return Object.entries(files).map(([path, imports]) => ({
    path: `packages/schema/src/${path}`,
    imports: imports.map((specifier, index) => ({ specifier, line: index + 1 })),
    exports: [],
    comments: [],
  }));
}

test("each floor imports its own and those below", () => {
  const files = schema({
    "words/day.ts": ["./period.ts"],
    "declare/fact.ts": ["../words/day.ts"],
    "care/visits/visits.fact.ts": ["../../declare/fact.ts", "../../words/day.ts", "../episodes/episodes.fact.ts"],
    "facts.ts": ["./care/visits/visits.fact.ts", "./kpis.ts"],
    "engine/counting/count.ts": ["../../facts.ts", "../../words/day.ts"],
    "database/database.ts": ["../engine/counting/count.ts", "../facts.ts", "pg"],
    "index.ts": ["./words/day.ts", "./database/database.ts"],
    "care/visits/visits.test.ts": ["../../testing/example.ts", "../../database/database.ts", "../../index.ts"],
    "testing/example.ts": ["../database/database.ts"],
  });
  expect(floorFaults(files)).toEqual([]);
});

test("an import of a floor above is named with its file, its line, and what to do", () => {
  const files = schema({
    "words/day.ts": ["./period.ts", "../declare/fact.ts"],
    "declare/fact.ts": ["../care/visits/visits.fact.ts"],
    "care/visits/visits.fact.ts": ["../../facts.ts"],
    "facts.ts": ["./engine/counting/count.ts"],
    "engine/counting/count.ts": ["../../database/query.ts"],
    "database/query.ts": ["../testing/example.ts"],
  });
  expect(floorFaults(files)).toEqual([
    "packages/schema/src/words/day.ts:2 imports ../declare/fact.ts: words is below declare. " +
      "Move what is needed to the lower floor, or this file to the higher one.",
    expect.stringContaining("visits.fact.ts: declare is below domains."),
    expect.stringContaining("../../facts.ts: domains is below lists."),
    expect.stringContaining("./engine/counting/count.ts: lists is below engine."),
    expect.stringContaining("../../database/query.ts: engine is below database."),
    expect.stringContaining("../testing/example.ts: database is below doors and tests."),
  ]);
});

test("an import of schema by its own name, which hides the floor, is named", () => {
  expect(floorFaults(schema({ "words/day.ts": ["@children-first/schema/database"] }))).toEqual([
    "packages/schema/src/words/day.ts:1 imports @children-first/schema/database: inside schema, import the file by its path.",
  ]);
});

test("of two folders that import each other, the imports of the rarer direction are named", () => {
  const files = schema({
    "care/visits/a.ts": ["../reviews/b.ts", "../reviews/c.ts"],
    "care/reviews/b.ts": ["../visits/a.ts"],
    "care/reviews/c.ts": [],
    "care/reviews/b.test.ts": ["../visits/a.ts"],
    "care/episode.ts": ["./visits/a.ts"],
    "care/visits/d.ts": ["../episode.ts"],
  });
  expect(circleFaults(files)).toEqual([
    "packages/schema/src/care/reviews/b.ts:1 imports ../visits/a.ts: a circle of folders, " +
      "care/visits -> care/reviews -> care/visits. Move what both need to one of them or lower.",
  ]);
});

test("a circle of three folders is one too", () => {
  const files = schema({
    "audits/a.ts": ["../care/visits/b.ts"],
    "care/visits/b.ts": ["../../workforce/c.ts"],
    "workforce/c.ts": ["../audits/a.ts"],
  });
  expect(circleFaults(files)).toEqual([expect.stringContaining("audits -> care -> workforce -> audits")]);
});

test("a folder of 41 source files is named, one of 40 is not", () => {
  const files = Array.from({ length: 41 }, (_, index) => `care/visits/${index}.fact.ts`);
  const read = (/** @type {string[]} */ paths) => schema(Object.fromEntries(paths.map((path) => [path, []])));
  expect(folderSizeFaults(read(files.slice(1)))).toEqual([]);
  expect(folderSizeFaults(read(files))).toEqual([
    "packages/schema/src/care/visits holds 41 source files, and 40 is the most. Give each subject a folder in it.",
  ]);
});
