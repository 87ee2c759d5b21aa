import { sql } from "@children-first/schema/sql";
import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { countAll } from "../counting/count-all.ts";
import { withDatabase } from "../database/with-database.ts";
import { print, say } from "./terminal.ts";

/** `etl recount`: counts every KPI again from the facts, as after an upgrade with new definitions. */
export const recountCommand = new Command("recount")
  .description("count every KPI again from the facts, after its definition has changed; earlier counts are kept")
  .option("--json", "print one JSON object on standard output")
  .action(async ({ json }: { json?: boolean }) => {
    const config = readEtlConfig();
    await withDatabase(config, say, async (client) => {
      const started = performance.now();
      await countAll(client, config.authority);
      const { rows } = await client.query<{ kpis: number }>(
        sql`select count(distinct kpi)::integer as kpis from tally_span where authority = ${config.authority} and known_until is null`,
      );
      const seconds = (performance.now() - started) / 1000;
      const kpis = rows[0]?.kpis ?? 0;
      print(json ? JSON.stringify({ kpis, seconds }) : `${kpis} KPIs counted in ${seconds.toFixed(1)} s.`);
    });
  });
