import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToList } from "./add-to-list.ts";
import type { NewFact } from "./fact-files.ts";
import { factName } from "./fact-name.ts";
import { writeFact } from "./new-fact.ts";

const project = join(import.meta.dirname, "../../../..");
const hello: NewFact = {
  ...factName("hello-again")!,
  domain: "children",
  source: { id: "casework", value: "casework" },
  owner: "Participation team",
};
const bookings = factName("respite-bookings")!;
const stays: NewFact = { ...factName("respite-stays")!, domain: "care/visits", source: bookings, owner: null };

/** A copy of the project's sources, with its packages but without node_modules. */
let copy: string;
/** The files that the commands and the pages have written in it. */
let written: { hello: string[]; stays: string[]; pages: string[] };
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "etl-new-"));
  const copied = ["tsconfig.base.json", ".oxfmtrc.json", "package.json", "packages/schema", "packages/etl"];
  for (const path of copied)
    await cp(join(project, path), join(copy, path), {
      recursive: true,
      filter: (source) => !/[\\/](node_modules|dist)$/.test(source),
    });
  await mkdir(join(copy, "node_modules/@children-first"), { recursive: true });
  for (const name of await readdir(join(project, "node_modules")))
    if (name !== "@children-first" && name !== ".vite")
      await symlink(join(project, "node_modules", name), join(copy, "node_modules", name));
  for (const name of ["schema", "etl"])
    await symlink(join(copy, "packages", name), join(copy, "node_modules/@children-first", name));
  written = {
    hello: await writeFact(copy, hello, null),
    stays: await writeFact(copy, stays, { name: bookings, owner: "Short breaks team" }),
    pages: [...(await follow("add-a-kpi.md")), ...(await follow("add-a-loader.md"))],
  };
});
afterAll(() => rm(copy, { recursive: true, force: true }));

async function runs(folder: string, program: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITE|^TEST$/.test(name)));
  const child = spawn(process.execPath, [join(project, "node_modules", program), ...args], {
    cwd: join(copy, folder),
    env: { ...environment, NO_COLOR: "1" },
  });
  let out = "";
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (out += text));
  const [code] = (await once(child, "close")) as [number];
  return { code, out };
}

/** Follows the code blocks of a page, each in the file that its paragraph begins with. Returns the files. */
async function follow(page: string): Promise<string[]> {
  const markdown = await readFile(join(project, "docs", page), "utf8");
  const files: string[] = [];
  let path = "";
  const parts = /^## |^`(packages\/[^`]+)`|^```(\w+)\n([^]*?)^```$/gm;
  for (const [part, name, language, text] of markdown.matchAll(parts)) {
    // A heading ends the part about a file.
    if (part === "## ") path = "";
    if (name !== undefined) {
      files.push(name);
      path = join(copy, name);
    }
    if (text === undefined || language === "sh" || path === "") continue;
    if (language === "diff") {
      const lines = text.split("\n").filter(Boolean);
      const before = lines.filter((line) => line.startsWith(" ")).map((line) => `${line.slice(1)}\n`);
      const list = await readFile(path, "utf8");
      expect(list.split(before.join("")), text).toHaveLength(2);
      const after = lines.map((line) => `${line.slice(1)}\n`).join("");
      await writeFile(
        path,
        list.replace(before.join(""), () => after),
      );
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: "wx" });
    }
  }
  return files;
}

test("a new table is a fact, its migration, a fixture and lines in lists, and no other file", () => {
  const number = (name: string) =>
    expect.stringMatching(new RegExp(`^packages/schema/src/database/migrations/\\d{4}-${name}\\.ts$`));
  expect(written.hello).toEqual([
    "packages/schema/src/children/hello-again.fact.ts",
    number("hello-again"),
    "packages/etl/fixtures/hello_again.csv",
    "packages/schema/src/facts.ts",
  ]);
  expect(written.stays).toEqual([
    "packages/schema/src/care/visits/respite-stays.fact.ts",
    number("respite-stays"),
    "packages/etl/fixtures/respite_stays.csv",
    "packages/schema/src/facts.ts",
    "packages/schema/src/declare/sources.ts",
  ]);
});

test("the pages for a KPI with its cohort and for a published table name these files", () => {
  expect(written.pages).toEqual([
    "packages/schema/src/care/permanence/life-story-records.cohort.ts",
    "packages/schema/src/cohorts.ts",
    "packages/schema/src/care/permanence/life-story-books.kpi.ts",
    "packages/schema/src/kpis.ts",
    "packages/schema/src/care/permanence/life-story-books.test.ts",
    "packages/schema/src/feeds.ts",
    "packages/etl/src/audits/published-complaints/loader.ts",
    "packages/etl/src/audits/published-complaints/README.md",
    "packages/etl/fixtures/complaints-by-quarter.csv",
    "packages/etl/src/loaders.ts",
  ]);
});

test("what the commands and the pages write compiles, is formatted, and passes its tests", async () => {
  const passes = { code: 0, out: expect.any(String) };
  const files = Object.values(written)
    .flat()
    .filter((file) => !file.endsWith(".csv"));
  expect(await runs(".", "oxfmt/bin/oxfmt", "--check", ...files)).toEqual(passes);
  // etl compiles the sources of schema too.
  expect(await runs("packages/etl", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  const vitest = (folder: string, ...args: string[]) =>
    runs(folder, "vitest/vitest.mjs", "run", "--reporter=verbose", ...args);
  const lists = ["src/facts.test", "src/kpis.test", "src/cohorts.test", "src/database/fact-migration"];
  const schema = await vitest("packages/schema", "life-story-books", ...lists);
  expect(schema, schema.out).toEqual(passes);
  expect(schema.out).toContain("books count among the life story work of the month");
  const names = "hello_again\\.csv|respite_stays\\.csv|published-complaints|every|exports";
  const etl = await vitest("packages/etl", "src/loader-contract", "src/loaders.test", "-t", names);
  expect(etl).toEqual(passes);
  // A fixture, and the file made from the fact's declaration.
  for (const file of ["hello-again and hello_again", "respite-stays and respite_stays"])
    expect(etl.out.split(`${file}.csv > a row that cannot be taken is refused`)).toHaveLength(3);
  expect(etl.out).toMatch(/published-complaints and complaints-by-quarter\.csv > .*refused by row and column/);
  expect(etl.out).toContain("every fact has one loader");
}, 300_000);

test("a name that is taken is refused, and nothing is written", async () => {
  const list = () => readFile(join(copy, "packages/schema/src/facts.ts"), "utf8");
  const before = await list();
  const named = (id: string) => writeFact(copy, { ...hello, ...factName(id)! }, null);
  await expect(named("load")).rejects.toThrow('There is a table "load" already');
  await expect(named("cla-health")).rejects.toThrow('There is a table "cla_health" already');
  expect(await list()).toBe(before);
  for (const wrong of ["Hello", "hello_again", "2nd", "a--b", ""]) expect(factName(wrong), wrong).toBeNull();
});

test("a line goes to the end of its list, its import to its place by path", () => {
  const text = 'import { a } from "./a.ts";\nimport { c } from "./c.ts";\n\nexport const all = [\n  a,\n  c,\n];\n';
  expect(addToList(text, { line: "b,", import: { name: "b", from: "./b.ts" } })).toBe(
    'import { a } from "./a.ts";\nimport { b } from "./b.ts";\nimport { c } from "./c.ts";\n\nexport const all = [\n  a,\n  c,\n  b,\n];\n',
  );
  expect(addToList("export const all = new Map();\n", { line: "b," })).toBeNull();
});
