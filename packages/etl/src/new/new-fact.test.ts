import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** A copy of the project's sources, with its packages but without what they install. */
let copy: string;
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

test("a table that was just written compiles, is formatted, is in the list, and passes its tests", async () => {
  const paths = await writeFact(copy, hello, null);
  const number = /^packages\/schema\/src\/database\/migrations\/\d{4}-hello-again\.ts$/;
  expect(paths).toEqual([
    "packages/schema/src/children/hello-again.fact.ts",
    expect.stringMatching(number),
    "packages/etl/fixtures/hello_again.csv",
    "packages/schema/src/facts.ts",
  ]);
  const passes = { code: 0, out: expect.any(String) };
  expect(await runs("packages/schema", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  expect(await runs("packages/etl", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  expect(await runs(".", "oxfmt/bin/oxfmt", "--check", ...paths.filter((path) => !path.endsWith(".csv")))).toEqual(
    passes,
  );
  const vitest = (folder: string, ...args: string[]) => runs(folder, "vitest/vitest.mjs", "run", ...args);
  const contract = await vitest("packages/etl", "--reporter=verbose", "src/loader-contract", "-t", "hello_again.csv");
  expect(contract).toEqual(passes);
  // Its fixture, and the file that its declaration makes.
  expect(contract.out.match(/✓.*hello-again and hello_again\.csv > .*refused by row and column/g)).toHaveLength(2);
  expect(await vitest("packages/etl", "src/loaders.test.ts")).toEqual(passes);
  expect(
    await vitest("packages/schema", "src/facts.test.ts", "src/database/migrations", "src/database/fact-migration"),
  ).toEqual(passes);
}, 180_000);

test("a source that is not known is written too, and its facts compile", async () => {
  const name = factName("respite-bookings")!;
  const fact = { ...factName("respite-stays")!, domain: "care/visits", source: name, owner: null };
  const paths = await writeFact(copy, fact, { name, owner: "Short breaks team" });
  expect(paths.at(-1)).toBe("packages/schema/src/declare/sources.ts");
  expect(await readFile(join(copy, paths.at(-1)!), "utf8")).toContain('id: "respite-bookings",');
  const passes = { code: 0, out: expect.any(String) };
  expect(await runs("packages/schema", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  expect(await runs(".", "oxfmt/bin/oxfmt", "--check", ...paths.filter((path) => !path.endsWith(".csv")))).toEqual(
    passes,
  );
  expect(await runs("packages/schema", "vitest/vitest.mjs", "run", "src/facts.test.ts", "-t", "source")).toEqual(
    passes,
  );
}, 120_000);

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
