import { kpiOf } from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { kpiLineage, nearestKpis } from "../lineage/kpi-lineage.ts";
import { lineageText } from "../lineage/lineage-text.ts";
import { withDatabase } from "../database/with-database.ts";
import { print, say, today } from "./terminal.ts";

/** `etl lineage KPI`: follows a KPI to its tables, loads and files, and to the rows behind its latest figure. */
export const lineageCommand = new Command("lineage")
  .description("follow a KPI back to its sources, loads, files and the rows behind its latest figure")
  .argument("<kpi>", "the KPI's id, such as cla-rate-10k")
  .option("--json", "print one JSON object on standard output")
  .action(async (id: string, { json }: { json?: boolean }) => {
    const kpi = kpiOf(id);
    if (kpi === undefined) {
      const near = nearestKpis(id);
      say(`No KPI has the id "${id}".${near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`}`);
      process.exitCode = 1;
      return;
    }
    const config = readEtlConfig();
    await withDatabase(config, say, async (client, _signal, { fork }) => {
      const lineage = await kpiLineage(queryOn(client), fork(), kpi, config.authority, today());
      print(json ? JSON.stringify(lineage) : lineageText(lineage));
    });
  });
