import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToList } from "./add-to-list.ts";
import { loaderName } from "./loader-name.ts";
import { type NewLoader } from "./loader-files.ts";
import { writeLoader } from "./new-loader.ts";

const project = join(import.meta.dirname, "../../../..");
const hello: NewLoader = { ...loaderName("hello-again")!, domain: "children", owner: "Participation team" };

/** A copy of the project's sources, with its packages but without node_modules. */
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

test("a loader that was just written compiles, is formatted, is in every list, and passes its tests", async () => {
  const paths = await writeLoader(copy, hello);
  expect(paths).toContain("packages/etl/src/children/hello-again/loader.ts");
  const passes = { code: 0, out: expect.any(String) };
  expect(await runs("packages/schema", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  expect(await runs("packages/etl", "typescript/bin/tsc", "-p", ".")).toEqual(passes);
  expect(await runs(".", "oxfmt/bin/oxfmt", "--check", ...paths.filter((path) => !path.endsWith(".csv")))).toEqual(
    passes,
  );
  const etl = await runs(
    "packages/etl",
    "vitest/vitest.mjs",
    "run",
    "--reporter=verbose",
    "src/children/hello-again",
    "src/loaders.test.ts",
  );
  expect(etl).toEqual(passes);
  expect(etl.out).toContain("a kind that is not listed is refused by its row and column");
  expect(
    await runs("packages/schema", "vitest/vitest.mjs", "run", "src/facts.test.ts", "src/database/migrations"),
  ).toEqual(passes);
}, 120_000);

test("a name that is taken is refused, and nothing is written", async () => {
  const lists = () => readFile(join(copy, "packages/etl/src/loaders.ts"), "utf8");
  const before = await lists();
  const named = (id: string) => writeLoader(copy, { ...loaderName(id)!, domain: "care", owner: "Team" });
  await expect(named("load")).rejects.toThrow('There is a table "load" already');
  await expect(named("cla-health")).rejects.toThrow('There is a table "cla_health" already');
  await expect(named("casework")).rejects.toThrow('"Casework" is a source that has loaders already');
  expect(await lists()).toBe(before);
  for (const wrong of ["Hello", "hello_again", "2nd", "a--b", ""]) expect(loaderName(wrong), wrong).toBeNull();
});

test("a line goes to the end of its list, its import to its place by path", () => {
  const text = 'import { a } from "./a.ts";\nimport { c } from "./c.ts";\n\nexport const all = [\n  a,\n  c,\n];\n';
  expect(addToList(text, { line: "b,", import: { name: "b", from: "./b.ts" } })).toBe(
    'import { a } from "./a.ts";\nimport { b } from "./b.ts";\nimport { c } from "./c.ts";\n\nexport const all = [\n  a,\n  c,\n  b,\n];\n',
  );
  expect(addToList("export const all = new Map();\n", { line: "b," })).toBeNull();
});
