import { kpiOf } from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import { Command } from "commander";
import { readEtlConfig } from "../config.ts";
import { kpiLineage, nearestKpis } from "../lineage/kpi-lineage.ts";
import { lineageText } from "../lineage/lineage-text.ts";
import { withDatabase } from "../database/with-database.ts";
import { print, say, today } from "./terminal.ts";

/** `etl lineage KPI...`: follows KPIs to their tables, loads and files, and to what is behind their latest figures. */
export const lineageCommand = new Command("lineage")
  .description("follow KPIs back to their sources, loads, files and the rows behind their latest figures")
  .argument("<kpis...>", "ids of KPIs, such as cla-rate-10k")
  .option("--json", "print one JSON object a KPI on standard output")
  .action(async (ids: string[], { json }: { json?: boolean }) => {
    const asked = ids.flatMap((id) => kpiOf(id) ?? []);
    const unknown = ids.find((id) => kpiOf(id) === undefined);
    if (unknown !== undefined) {
      const near = nearestKpis(unknown);
      say(`No KPI has the id "${unknown}".${near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`}`);
      process.exitCode = 1;
      return;
    }
    const config = readEtlConfig();
    await withDatabase(config, say, async (client, _signal, { fork }) => {
      for (const kpi of asked) {
        const lineage = await kpiLineage(queryOn(client), fork(), kpi, config.authority, today());
        print(json ? JSON.stringify(lineage) : lineageText(lineage));
      }
    });
  });
