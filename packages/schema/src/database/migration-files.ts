import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Migration } from "@mikro-orm/migrations";
import type { MikroORM } from "@mikro-orm/postgresql";

/** The folder of the migrations, one file each. */
export const migrationsFolder = join(import.meta.dirname, "migrations");

/** The names of migrations: a number of four digits, and the change, as in "0003-facts.ts". */
export const migrationGlob = "[0-9][0-9][0-9][0-9]-*.ts";

/** A migration and its file. */
export interface MigrationFile {
  /** "0003-facts". */
  readonly name: string;
  /** The digest of its code without comments, imports and spaces, so that only a change of a statement changes it. */
  readonly digest: string;
}

/**
 * All migrations, oldest first. A released one is never changed. A missing number was reserved by work that then needed
 * no migration.
 */
export function readMigrations(folder = migrationsFolder): MigrationFile[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -3), digest: digestOf(readFileSync(join(folder, file), "utf8")) }));
}

/** The statements of a migration, as one text. */
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
