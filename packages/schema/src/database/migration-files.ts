import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Migration } from "@mikro-orm/migrations";
import type { MikroORM } from "@mikro-orm/postgresql";

/** Where the migrations are: a file each, found by its name. */
export const migrationsFolder = join(import.meta.dirname, "migrations");

/** The names that make a file a migration: a number of four digits, and what it does, as in "0003-facts.ts". */
export const migrationGlob = "[0-9][0-9][0-9][0-9]-*.ts";

/** A migration as its file has it. */
export interface MigrationFile {
  /** "0003-facts". */
  readonly name: string;
  /** Of its code without comments, imports and spaces, so that only another statement makes another digest. */
  readonly digest: string;
}

/**
 * Every migration, oldest first. One that has been released is never changed. Numbers that are missing were reserved by
 * work that then needed no migration.
 */
export function readMigrations(folder = migrationsFolder): MigrationFile[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -3), digest: digestOf(readFileSync(join(folder, file), "utf8")) }));
}

/** What a migration runs, one text. */
export async function statementsOf(name: string, orm: MikroORM): Promise<string> {
  const exported = (await import(pathToFileURL(join(migrationsFolder, `${name}.ts`)).href)) as Record<
    string,
    new (...args: ConstructorParameters<typeof Migration>) => Migration
  >;
  const [Class] = Object.values(exported);
  if (Class === undefined) throw new Error(`The migration ${name} exports no class.`);
  const migration = new Class(orm.em.getDriver(), orm.config);
  await migration.up();
  return (migration.getQueries() as string[]).join(";\n");
}

function digestOf(text: string): string {
  const code = text
    .replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, "")
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/\s+/g, "");
  return createHash("sha256").update(code).digest("hex");
}
