import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addToList, type ListLine } from "./add-to-list.ts";
import {
  factFile,
  fixtureFile,
  loaderFile,
  migrationFile,
  type NewLoader,
  readmeFile,
  testFile,
} from "./loader-files.ts";

const schema = "packages/schema/src";
const etl = "packages/etl/src";

/**
 * Writes a loader into the project at `root`: the fact it fills, the loader with its fixture, test and README, the
 * migration of its table, and a line in each list that names them. Answers the paths, new files first. Throws where
 * something of that name is there already; nothing is written then.
 */
export async function writeLoader(root: string, loader: NewLoader): Promise<string[]> {
  const { id, table, value, type, title, domain, owner } = loader;
  const folder = `${etl}/${domain}/${id}`;
  const step = await nextMigration(root, loader);
  const files = new Map([
    [`${schema}/${domain}/${id}.fact.ts`, factFile(loader)],
    [`${schema}/database/migrations/${step}.ts`, migrationFile(loader)],
    [`${folder}/loader.ts`, loaderFile(loader)],
    [`${folder}/loader.test.ts`, testFile(loader)],
    [`${folder}/${table}.csv`, fixtureFile(loader)],
    [`${folder}/README.md`, readmeFile(loader)],
  ]);
  const lists: [string, ListLine][] = [
    [`${schema}/facts.ts`, { line: `${value},`, import: { name: value, from: `./${domain}/${id}.fact.ts` } }],
    [
      `${schema}/database/migrations/migrations.ts`,
      { line: `{ name: "${step}", class: ${type} },`, import: { name: type, from: `./${step}.ts` } },
    ],
    [`${schema}/feeds.ts`, { line: `{ loader: "${id}", owner: "${owner}", everyMonths: 1 },` }],
    [
      `${etl}/loaders.ts`,
      { line: `...${value}Loaders,`, import: { name: `${value}Loaders`, from: `./${domain}/${id}/loader.ts` } },
    ],
  ];
  for (const path of files.keys())
    if (existsSync(join(root, path))) throw new Error(`${path} is there already. Give the loader another name.`);
  const source = new RegExp(`source: "${title}["_,]`);
  for (const path of (await readdir(join(root, schema), { recursive: true })).filter((name) =>
    name.endsWith(".fact.ts"),
  ))
    if (source.test(await readFile(join(root, schema, path), "utf8")))
      throw new Error(`"${title}" is a source that has loaders already (${path}). Give the loader another name.`);
  for (const [path, line] of lists) {
    const text = addToList(await readFile(join(root, path), "utf8"), line);
    if (text === null) throw new Error(`${path} has no list that ends with "];" on a line of its own.`);
    files.set(path, text);
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return [...files.keys()];
}

/** The name of the next migration. Throws where one of them has made a table of the loader's name. */
async function nextMigration(root: string, { id, table }: NewLoader): Promise<string> {
  const folder = join(root, schema, "database/migrations");
  const steps = (await readdir(folder)).filter((name) => /^\d{4}-/.test(name)).toSorted();
  const makes = new RegExp(`(create (table|view) |fact(Table)?\\(\\s*)"?${table}"?[\\s,(]`);
  for (const name of steps)
    if (makes.test(await readFile(join(folder, name), "utf8")))
      throw new Error(`There is a table "${table}" already (${name}). Give the loader another name.`);
  return `${String(Number(steps.at(-1)?.slice(0, 4) ?? 0) + 1).padStart(4, "0")}-${id}`;
}
