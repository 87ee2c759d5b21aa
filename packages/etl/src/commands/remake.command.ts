import { dropForRemake, openDatabase, planRemake, type RemakePlan } from "@children-first/schema/database";
import { Command } from "commander";
import { type EtlConfig, readEtlConfig } from "../config.ts";
import { countWhatIsOwed } from "../counting/count-all.ts";
import { withDatabase } from "../database/with-database.ts";
import { countInWords, print, say } from "./terminal.ts";

/** `etl remake`: makes the tables of a changed migration again, while that migration is still being written. */
export const remakeCommand = new Command("remake")
  .description("list the tables that a changed migration made here; with --yes drop them and make them again")
  .option("--yes", "drop them, with every row that was loaded into them")
  .option("--json", "print one JSON object on standard output")
  .action(async ({ yes = false, json = false }: { yes?: boolean; json?: boolean }) => {
    const config = readEtlConfig();
    const plan = await planned(config, yes);
    if (json) print(JSON.stringify({ ...plan, dropped: yes && plan.obstacle === null }));
    if (plan.obstacle !== null) {
      say(plan.obstacle);
      process.exitCode = 1;
      return;
    }
    if (plan.migrations.length === 0) {
      if (!json) print("Every migration is as this database ran it: there is nothing to make again.");
      return;
    }
    if (!json)
      for (const { table, rows, files } of plan.tables)
        print(
          `${table}: ${countInWords(rows, "row")} of all versions${files.length > 0 ? `, loaded from ${files.join(", ")}` : ""}`,
        );
    if (!yes) {
      say(
        "Nothing has been dropped. With --yes these tables are dropped, and the migrations run again where they still " +
          `exist: ${plan.migrations.join(", ")}.`,
      );
      return;
    }
    await withDatabase(config, say, async (client) => {
      await countWhatIsOwed(client, config.authority);
      if (!json) print("They are dropped, and the migrations have run again. Load their files again.");
    });
  });

/** Plans what to drop, and with `yes` drops it. The database is opened without an upgrade. */
async function planned({ dataDir, databaseUrl }: EtlConfig, yes: boolean): Promise<RemakePlan> {
  const address = databaseUrl === undefined ? {} : { databaseUrl };
  const database = await openDatabase({ dataDir, say, upgrade: false, ...address });
  try {
    const plan = await planRemake(database.query);
    if (yes && plan.obstacle === null) await database.transaction((query) => dropForRemake(query, plan));
    return plan;
  } finally {
    await database.close();
  }
}
