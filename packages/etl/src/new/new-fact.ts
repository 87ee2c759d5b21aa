import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { migrationText, readMigrations } from "@children-first/schema/database";
import type { SourceFact } from "@children-first/schema/facts";
import { addToList } from "./add-to-list.ts";
import { factFile, fixtureFile, type NewFact, sourceDeclaration } from "./fact-files.ts";
import type { FactName } from "./fact-name.ts";

const schema = "packages/schema/src";
const migrations = `${schema}/database/migrations`;

/** A new source, and its responsible team. */
export interface NewSource {
  name: FactName;
  owner: string;
}

/**
 * Writes a fact into the project at `root`: its declaration, its line in the list, the migration of its table and a
 * fixture. A new `source` is written too.
 *
 * @returns the paths, new files first
 * @throws {Error} if something of that name exists; nothing is written then
 */
export async function writeFact(root: string, fact: NewFact, source: NewSource | null): Promise<string[]> {
  const { id, table, value, domain } = fact;
  const files = readMigrations(join(root, migrations));
  await refuseTaken(root, table, files);
  const declaration = `${schema}/${domain}/${id}.fact.ts`;
  const number = String(Number(files.at(-1)?.name.slice(0, 4) ?? 0) + 1).padStart(4, "0");
  const migration = `${migrations}/${number}-${id}.ts`;
  const fixture = `packages/etl/fixtures/${table}.csv`;
  for (const path of [declaration, migration, fixture])
    if (existsSync(join(root, path))) throw new Error(`${path} exists. Give the fact another name.`);
  const written = new Map([
    [declaration, factFile(fact)],
    [fixture, fixtureFile(fact)],
    [
      `${schema}/facts.ts`,
      await listed(root, `${schema}/facts.ts`, value, { name: value, from: `./${domain}/${id}.fact.ts` }),
    ],
  ]);
  if (source !== null) written.set(`${schema}/declare/sources.ts`, await withSource(root, source));
  for (const [path, text] of written) await write(root, path, text);
  // The migration is made from the new declaration.
  const module = (await import(pathToFileURL(join(root, declaration)).href)) as Record<string, SourceFact>;
  await write(root, migration, migrationText(`${number}-${id}`, { tables: [module[value]!], statements: [] }));
  return [declaration, migration, ...[...written.keys()].slice(1)];
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function listed(root: string, path: string, value: string, brought?: { name: string; from: string }) {
  const line = { line: `${value},`, ...(brought && { import: brought }) };
  const text = addToList(await readFile(join(root, path), "utf8"), line);
  if (text === null) throw new Error(`${path} has no list that ends with "];" on a line of its own.`);
  return text;
}

/** The list of sources with a new one: its declaration before the list, and its line at the end. */
async function withSource(root: string, { name, owner }: NewSource): Promise<string> {
  const text = await listed(root, `${schema}/declare/sources.ts`, name.value);
  return text.replace(/^\/\*\* Every source/m, () => `${sourceDeclaration(name, owner)}\n/** Every source`);
}

async function refuseTaken(root: string, table: string, files: readonly { name: string }[]): Promise<void> {
  const makes = new RegExp(`(create (table|view) |fact(Table)?\\(\\s*)"?${table}"?[\\s,(]`);
  for (const { name } of files)
    if (makes.test(await readFile(join(root, migrations, `${name}.ts`), "utf8")))
      throw new Error(`There is a table "${table}" already (${name}). Give the fact another name.`);
}
