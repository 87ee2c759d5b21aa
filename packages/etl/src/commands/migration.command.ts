import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  factChanges,
  migrationsFolder,
  migrationText,
  openDatabase,
  readMadeTables,
  readMigrations,
} from "@children-first/schema/database";
import { derivedFacts, facts } from "@children-first/schema/facts";
import { Command, InvalidArgumentError } from "commander";
import { readEtlConfig } from "../config.ts";
import { factName } from "../new/fact-name.ts";
import { print, say } from "./terminal.ts";

/** `etl migration`: writes the migration that makes the tables match the facts' declarations. */
export const migrationCommand = new Command("migration")
  .description("write the next migration: compare what the facts declare with what the migrations make")
  .option("--name <name>", "what it is called, such as respite-stays; by default after its first change", named)
  .option("--json", "print one JSON object on standard output")
  .action(async ({ name: given, json = false }: { name?: string; json?: boolean }) => {
    const { dataDir, databaseUrl } = readEtlConfig();
    const address = databaseUrl === undefined ? {} : { databaseUrl };
    const database = await openDatabase({ dataDir, say, upgrade: false, ...address });
    const made = await readMadeTables(database);
    await database.close();
    const changes = factChanges([...facts, ...derivedFacts], made);
    const migrations = readMigrations();
    if (changes.refused.length > 0) {
      for (const { message } of changes.refused) say(message);
      say(
        "A migration never drops what may hold data. If the table's own migration has run nowhere but here, delete its " +
          `file in ${relative(process.cwd(), migrationsFolder)} and run this again: it is written as the fact is now. Else declare the column as ` +
          "it was, or write a migration by hand.",
      );
      process.exitCode = 1;
      return;
    }
    if (changes.name === null) {
      print(
        json ? JSON.stringify({ path: null }) : "Every table is as its fact declares it: there is nothing to write.",
      );
      return;
    }
    const name = `${String(Number(migrations.at(-1)?.name.slice(0, 4) ?? 0) + 1).padStart(4, "0")}-${given ?? changes.name}`;
    const path = join(migrationsFolder, `${name}.ts`);
    await writeFile(path, migrationText(name, changes), { flag: "wx" });
    print(
      json
        ? JSON.stringify({ path })
        : `${relative(process.cwd(), path)} is written. Read it: it runs when a database is next opened.`,
    );
  });

function named(text: string): string {
  if (factName(text) === null)
    throw new InvalidArgumentError("Write it in small letters and digits, words joined by hyphens.");
  return text;
}
